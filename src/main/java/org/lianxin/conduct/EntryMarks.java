package org.lianxin.conduct;

import org.lianxin.cypher.Writing;

import java.time.LocalDate;

/**
 * Marks credit entries from inside another module's transaction. Whoever calls has seen to it that
 * the one who decides may.
 */
public interface EntryMarks {

    /** Marks it from this instant on; marked so already it stays as it is. */
    void mark(Writing writing, String entry, EntryMark mark, LocalDate on);

    /** Takes the mark off from this instant on. */
    void clear(Writing writing, String entry, EntryMark mark);
}
