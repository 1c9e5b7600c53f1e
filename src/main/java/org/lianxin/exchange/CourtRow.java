package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row of a court's list as the court wrote it, cell by cell. {@link #toString()} tells nothing:
 * rows hold document numbers.
 *
 * @param cells without those that the row leaves out
 */
public record CourtRow(Map<CourtField, String> cells) {

    /** So long is no cell. */
    public static final int CELL_LENGTH_MAX = 20_000;

    public CourtRow {
        Map<CourtField, String> own = new EnumMap<>(CourtField.class);
        own.putAll(cells);
        if (own.values().stream().anyMatch(cell -> cell.length() > CELL_LENGTH_MAX)) {
            throw new IllegalArgumentException("a cell is longer than any document");
        }
        cells = Collections.unmodifiableMap(own);
    }

    public @Nullable String cell(CourtField field) {
        return cells.get(field);
    }

    /** Empty where the row leaves it out. */
    public String text(CourtField field) {
        return cells.getOrDefault(field, "").strip();
    }

    /** Whether it says that an entry is off the list. */
    public boolean deletes() {
        return cells.containsKey(CourtField.DELETED_BECAUSE);
    }

    /** The same row with another cell in that place. */
    public CourtRow with(CourtField field, String cell) {
        Map<CourtField, String> changed = new EnumMap<>(CourtField.class);
        changed.putAll(cells);
        changed.put(field, cell);
        return new CourtRow(changed);
    }

    @Override
    public String toString() {
        return "CourtRow[…]";
    }
}
