package org.lianxin.gateway.field;

import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryCursor;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.SubjectId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Cursors as text: a place in one subject's list, sealed. One that was made up, changed or given
 * out about somebody else does not open.
 */
final class Cursors {

    private static final String ENTRIES = "entries|";
    private static final int DAY_LENGTH = 10;

    private final ShownIds ids;

    Cursors(ShownIds ids) {
        this.ids = ids;
    }

    String behind(CreditEntry entry) {
        EntryCursor place = EntryCursor.behind(entry);
        return ids.seal(ENTRIES + entry.about().value(), place.decidedOn() + place.id());
    }

    /** The place among that subject's entries; empty for any other text. */
    Optional<EntryCursor> read(SubjectId about, String cursor) {
        return ids.open(ENTRIES + about.value(), cursor).flatMap(Cursors::place);
    }

    private static Optional<EntryCursor> place(String text) {
        if (text.length() <= DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EntryCursor(
                            LocalDate.parse(text.substring(0, DAY_LENGTH)),
                            text.substring(DAY_LENGTH)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
