package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.ConsentUses;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Purpose;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a consent stands in the graph. */
final class ConsentRows {

    private ConsentRows() {}

    static Consent consent(Row row) {
        return new Consent(
                row.text("id"),
                SubjectId.of(row.text("subject")),
                UnifiedCode.of(row.text("grantee")),
                new ConsentTerms(
                        values(row.texts("purposes"), Purpose::valueOf),
                        values(row.texts("categories"), DataCategory::valueOf),
                        new Interval(row.date("from"), row.date("until")),
                        count(row, "usesPerDayMax"),
                        count(row, "usesMax"),
                        row.text("evidence")),
                ConsentState.valueOf(row.text("state")),
                uses(row),
                row.instant("grantedAt"),
                row.instant("recordedAt"));
    }

    static List<Consent> consents(Row row) {
        return row.rows("consents").stream().map(ConsentRows::consent).toList();
    }

    /** What a statement says, without its times. */
    static Map<String, @Nullable Object> content(ConsentTerms terms, ConsentState state) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("purposes", names(terms.purposes()));
        content.put("categories", names(terms.categories()));
        content.put("from", terms.validity().from());
        content.put("until", terms.validity().until());
        content.put("usesPerDayMax", terms.usesPerDayMax());
        content.put("usesMax", terms.usesMax());
        content.put("evidence", terms.evidence());
        content.put("state", state.name());
        return content;
    }

    /** The counts as they are written back. */
    static Map<String, @Nullable Object> counts(ConsentUses uses) {
        Map<String, @Nullable Object> counts = new HashMap<>();
        counts.put("uses", uses.total());
        counts.put("lastUsedOn", uses.lastDay());
        counts.put("usesOnLastDay", uses.onLastDay());
        return counts;
    }

    /** Under this text a subject's consents to one organisation are found. */
    static String between(SubjectId subject, String grantee) {
        return subject.value() + "|" + grantee;
    }

    static ConsentUses uses(Row row) {
        return ConsentUses.readOneByOne(
                (int) row.number("uses"),
                row.dateOrNull("lastUsedOn"),
                (int) row.number("usesOnLastDay"));
    }

    static @Nullable Integer count(Row row, String column) {
        return row.has(column) ? (int) row.number(column) : null;
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static <T> Set<T> values(List<String> names, Function<String, T> value) {
        return names.stream().map(value).collect(Collectors.toUnmodifiableSet());
    }
}
