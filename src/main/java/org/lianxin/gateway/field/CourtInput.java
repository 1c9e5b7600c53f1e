package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what a court hands over; an {@link IllegalArgumentException} is the court's fault. */
final class CourtInput {

    /** More than a commit confirms in one request. */
    static final int DELETIONS_MAX = 20_000;

    private CourtInput() {}

    static CourtSyncTerms terms(Map<String, @Nullable Object> sync) {
        return new CourtSyncTerms(
                CourtList.valueOf(Given.one(sync, "list", String.class)),
                Given.one(sync, "court", UnifiedCode.class),
                CourtSyncTerms.Mode.valueOf(Given.one(sync, "mode", String.class)),
                version(Given.one(sync, "sourceVersion", String.class)),
                sync.get("baseVersion") instanceof String base ? version(base) : null,
                Given.one(sync, "expectedCount", Integer.class),
                Given.one(sync, "expectedDigest", String.class),
                Given.one(sync, "chunks", Integer.class),
                Given.one(sync, "allOrNothing", Boolean.class));
    }

    /** More than GraphQL's own numbers hold: many sources number their versions by the clock. */
    private static long version(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("a version is a number of 1 to 18 digits");
        }
        return Long.parseLong(text);
    }

    static CourtRow row(Map<String, @Nullable Object> given) {
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        given.forEach(
                (name, cell) -> {
                    if (cell instanceof String text) {
                        cells.put(CourtField.find(name).orElseThrow(), text);
                    }
                });
        return new CourtRow(cells);
    }

    static List<CourtDeletion> deletions(List<Map<String, @Nullable Object>> given) {
        if (given.size() > DELETIONS_MAX) {
            throw new IllegalArgumentException("more deletions than one commit confirms");
        }
        return given.stream().map(CourtInput::deletion).toList();
    }

    private static CourtDeletion deletion(Map<String, @Nullable Object> given) {
        return new CourtDeletion(
                Given.one(given, "entry", String.class),
                CourtDeletionReason.valueOf(Given.one(given, "reason", String.class)),
                Given.one(given, "arisenOn", LocalDate.class));
    }
}
