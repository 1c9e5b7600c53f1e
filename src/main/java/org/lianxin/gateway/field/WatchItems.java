package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.exchange.Coverage;
import org.lianxin.exchange.WatchedSubject;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Watches as the SDL has them; a person who is watched is not named. */
final class WatchItems {

    private WatchItems() {}

    /** One item's answer: a watch or a refusal. */
    record Item(int index, @Nullable Ref watch, @Nullable Refusal refusal) {

        static Item of(int index, org.lianxin.exchange.Watch watch) {
            return new Item(
                    index, new Ref(watch.id(), codeOf(watch.subject()), watch.since()), null);
        }

        static Item of(int index, TypedError error) {
            var code = error.code();
            return new Item(index, null, new Refusal(code.name(), code.message(), code.help()));
        }
    }

    /** Why nothing was done. */
    record Refusal(String code, Bilingual message, Bilingual help) {}

    /** What names a watch. */
    record Ref(String id, @Nullable UnifiedCode organisation, Instant since) {}

    /** A watch and its coverage. */
    record Watched(
            String id,
            @Nullable UnifiedCode organisation,
            Instant since,
            boolean covered,
            @Nullable String consent,
            List<DataCategory> categories,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate uncoveredSince) {

        static Watched of(WatchedSubject watched) {
            var watch = watched.watch();
            UnifiedCode organisation = codeOf(watch.subject());
            return switch (watched.coverage()) {
                case Coverage.Covered(var consent, var full, var until) ->
                        new Watched(
                                watch.id(),
                                organisation,
                                watch.since(),
                                true,
                                consent,
                                full,
                                until.minusDays(1),
                                null);
                case Coverage.Uncovered(var since) ->
                        new Watched(
                                watch.id(),
                                organisation,
                                watch.since(),
                                false,
                                null,
                                List.of(),
                                null,
                                since);
            };
        }
    }

    private static @Nullable UnifiedCode codeOf(SubjectId subject) {
        return switch (subject) {
            case OrganisationId organisation -> organisation.code();
            case PersonId _ -> null;
        };
    }
}
