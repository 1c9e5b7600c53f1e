package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;
import org.lianxin.measure.PromiseStepWanted;
import org.lianxin.measure.PromiseWanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A promise as the mutations' arguments give it. */
final class PromiseInput {

    private PromiseInput() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static PromiseWanted of(Map<String, @Nullable Object> given, SubjectId subject) {
        return new PromiseWanted(
                subject,
                text(given, "matter"),
                papers(given),
                text(given, "kept"),
                Given.one(given, "written", Boolean.class),
                Given.one(given, "dueOn", LocalDate.class),
                text(given, "officer"));
    }

    @SuppressWarnings("unchecked")
    private static List<PromiseWanted.Paper> papers(Map<String, @Nullable Object> given) {
        return Given.all(given, "papers", Map.class).stream()
                .map(each -> (Map<String, @Nullable Object>) each)
                .map(
                        each ->
                                new PromiseWanted.Paper(
                                        text(each, "name"),
                                        Given.one(each, "required", Boolean.class)))
                .toList();
    }

    /** The same for what became of one. */
    static PromiseStepWanted step(
            Map<String, @Nullable Object> given, boolean kept, LocalDate today) {
        LocalDate on = Given.oneOrNull(given, "on", LocalDate.class);
        return new PromiseStepWanted(
                Given.one(given, "version", Integer.class),
                kept,
                on == null ? today : on,
                text(given, "officer"),
                text(given, "because"));
    }

    private static String text(Map<String, @Nullable Object> given, String name) {
        return Given.one(given, name, String.class).strip();
    }
}
