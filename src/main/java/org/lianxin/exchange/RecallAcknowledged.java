package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.PlainText;

import java.util.List;
import java.util.TreeSet;

/**
 * What a recipient says it did.
 *
 * @param done one thing at least, each once
 * @param note one line; null where nothing need be said
 */
public record RecallAcknowledged(List<RecallDone> done, @Nullable String note) {

    public static final int NOTE_LENGTH_MAX = 500;

    public RecallAcknowledged {
        done = List.copyOf(new TreeSet<>(done));
        if (done.isEmpty()) {
            throw new IllegalArgumentException("whoever acknowledges says what it did");
        }
        if (note != null && !PlainText.fits(note, NOTE_LENGTH_MAX)) {
            throw new IllegalArgumentException(
                    "a note is one line of 1 to " + NOTE_LENGTH_MAX + " characters");
        }
    }

    /** Whether it says the same as that answer. */
    public boolean says(RecallAnswer answer) {
        return answer.done().equals(done)
                && (note == null ? answer.note() == null : note.equals(answer.note()));
    }
}
