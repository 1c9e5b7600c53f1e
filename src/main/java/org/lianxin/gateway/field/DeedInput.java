package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Matter;
import org.lianxin.measure.Deed;
import org.lianxin.measure.DeedWanted;
import org.lianxin.measure.QuotedReceipt;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an officer wants recorded, read from the arguments of a mutation.
 *
 * @param assignment its sealed id
 */
record DeedInput(String assignment, DeedWanted wanted) {

    /** One line, as all free texts that are kept. */
    static final int OFFICER_LENGTH_MAX = 100;

    /**
     * Reads it.
     *
     * @param today where no day is given
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static DeedInput of(
            Deed deed,
            Map<String, @Nullable Object> given,
            @Nullable String note,
            @Nullable Map<String, @Nullable Object> receipt,
            LocalDate today) {
        LocalDate on = Given.oneOrNull(given, "on", LocalDate.class);
        String officer = Given.one(given, "officer", String.class).strip();
        if (!Matter.fits(officer) || officer.length() > OFFICER_LENGTH_MAX) {
            throw new IllegalArgumentException("an officer is named in one line");
        }
        if (note != null && !Matter.fits(note.strip())) {
            throw new IllegalArgumentException("a note is one line");
        }
        return new DeedInput(
                Given.one(given, "assignment", String.class),
                new DeedWanted(
                        deed,
                        Given.one(given, "version", Integer.class),
                        on == null ? today : on,
                        officer,
                        note == null ? null : note.strip(),
                        receipt == null ? null : receipt(receipt)));
    }

    private static QuotedReceipt receipt(Map<String, @Nullable Object> given) {
        String index = Given.one(given, "index", String.class);
        if (!index.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("an index is a number");
        }
        return new QuotedReceipt(Given.one(given, "id", String.class), Long.parseLong(index));
    }
}
