package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CaseStep;
import org.lianxin.rulebook.Due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What disputes and repairs have in common, as the SDL has it. */
final class CaseItems {

    private CaseItems() {}

    /** What a case is about, under the id that profiles show it by. */
    record Target(String kind, String id) {}

    /** One step; which client took it stays with the body. */
    record Step(
            int version,
            CaseStep.Kind kind,
            @Nullable UnifiedCode organisation,
            LocalDate on,
            String because,
            Instant recordedAt) {

        static List<Step> of(List<CaseStep> history) {
            return history.stream().map(Step::of).toList();
        }

        private static Step of(CaseStep step) {
            return new Step(
                    Math.toIntExact(step.version()),
                    step.kind(),
                    code(step.organisation()),
                    step.on(),
                    step.because(),
                    step.recordedAt());
        }
    }

    /** A deadline. */
    record Deadline(
            String kind,
            @Nullable LocalDate lastDay,
            @Nullable String article,
            @Nullable Bilingual rule,
            @Nullable Bilingual assumption,
            @Nullable Integer unknownYear,
            @Nullable Boolean late) {

        /** {@code on} is the day on which it was decided, or today. */
        static Deadline of(Due due, LocalDate on) {
            return switch (due) {
                case Due.By by ->
                        new Deadline(
                                "BY",
                                by.lastDay(),
                                by.article(),
                                by.rule(),
                                by.assumption(),
                                null,
                                by.lateOn(on));
                case Due.NoNumber none ->
                        new Deadline(
                                "NO_NUMBER", null, none.article(), none.rule(), null, null, null);
                case Due.Silent _ -> new Deadline("SILENT", null, null, null, null, null, null);
                case Due.CalendarUnknown unknown ->
                        new Deadline(
                                "CALENDAR_UNKNOWN",
                                null,
                                unknown.article(),
                                unknown.rule(),
                                null,
                                unknown.year(),
                                null);
            };
        }
    }

    static @Nullable UnifiedCode code(@Nullable String code) {
        return code == null ? null : UnifiedCode.of(code);
    }

    static @Nullable UnifiedCode organisation(SubjectId subject) {
        return switch (subject) {
            case OrganisationId organisation -> organisation.code();
            case PersonId _ -> null;
        };
    }

    static String name(SubjectId subject, String name) {
        return switch (subject) {
            case OrganisationId _ -> name;
            case PersonId _ -> Masking.personName(name);
        };
    }
}
