package org.lianxin.audit;

import java.util.List;

/**
 * Entries about one subject, newest first.
 *
 * @param more whether there are older ones
 * @param checkpoint the tree that all proofs of the page lead to
 */
public record EntryPage(List<ProvenEntry> entries, boolean more, Checkpoint checkpoint) {

    public EntryPage {
        entries = List.copyOf(entries);
    }
}
