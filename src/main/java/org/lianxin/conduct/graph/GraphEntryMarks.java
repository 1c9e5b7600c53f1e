package org.lianxin.conduct.graph;

import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryMarks;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;

import java.time.LocalDate;
import java.util.Map;

/** Keeps the marks of credit entries in Neo4j, each with the time during which it was known. */
final class GraphEntryMarks implements EntryMarks {

    private static final Statement MARK = Statement.of(GraphEntryMarks.class, "mark-entry.cypher");
    private static final Statement CLEAR = Statement.of(GraphEntryMarks.class, "clear-mark.cypher");

    @Override
    public void mark(Writing writing, String entry, EntryMark mark, LocalDate on) {
        writing.run(
                MARK, Map.of("key", entry, "mark", mark.name(), "hides", mark.hides(), "on", on));
        writing.touch(new Touched(Touched.Kind.ENTRY, entry));
    }

    @Override
    public void clear(Writing writing, String entry, EntryMark mark) {
        writing.run(CLEAR, Map.of("key", entry, "mark", mark.name()));
        writing.touch(new Touched(Touched.Kind.ENTRY, entry));
    }
}
