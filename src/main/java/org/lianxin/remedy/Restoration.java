package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something that a body has to put right because the listing it acted on was wrong.
 *
 * @param article under which it is put right
 * @param restoredOn when the body reported that it did; null while it has not
 */
public record Restoration(ActionTaken action, String article, @Nullable LocalDate restoredOn) {

    /** The same, reported as put right. */
    public Restoration restored(LocalDate on) {
        if (on.isBefore(action.on())) {
            throw new IllegalArgumentException("nothing is put right before it was done");
        }
        return new Restoration(action, article, on);
    }
}
