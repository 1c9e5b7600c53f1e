package org.lianxin.gateway.field;

import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryCursor;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Cursors as text. To clients they are opaque; to us they are a place among one subject's entries,
 * so a made-up one can only lead to another place among the same entries.
 */
final class Cursors {

    private static final String FORM = "e1:";
    private static final int DAY_LENGTH = 10;
    private static final int LENGTH_MAX = 1000;

    private Cursors() {}

    static String behind(CreditEntry entry) {
        EntryCursor place = EntryCursor.behind(entry);
        String text = FORM + place.decidedOn() + place.id();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that a cursor of ours stands for; empty for any other text. */
    static Optional<EntryCursor> read(String cursor) {
        if (cursor.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int day = FORM.length();
            int id = day + DAY_LENGTH;
            if (!text.startsWith(FORM) || text.length() <= id) {
                return Optional.empty();
            }
            return Optional.of(
                    new EntryCursor(LocalDate.parse(text.substring(day, id)), text.substring(id)));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
