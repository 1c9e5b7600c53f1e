package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

/**
 * Begins the histories of feeds anew, as must be where a graph was restored from an older copy:
 * numbers that were told before the restore will be given to other changes.
 */
public interface FeedEpochs {

    /**
     * Begins all anew, because an operator says that the graph was restored.
     *
     * @return what became of it
     */
    Outcome renewAll(Permit permit, MutationKey key, String because);

    /**
     * Begins all anew if that place, which was told, is not in the graph: then it was restored.
     *
     * @return whether it was
     */
    boolean renewIfLost(FeedKey feed, FeedCursor told);

    /** What became of a renewal. */
    sealed interface Outcome {

        /** So many feeds have a new epoch. */
        record Renewed(int feeds) implements Outcome {}

        /** The key was used for something else. */
        record KeyTaken() implements Outcome {}
    }
}
