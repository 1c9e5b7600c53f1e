package org.lianxin.audit.graph;

import org.lianxin.audit.LogLeaves;
import org.lianxin.cypher.graph.TestDoor;

/** The log's leaves as copies read them. */
public final class LogCopyFixture {

    private LogCopyFixture() {}

    public static LogLeaves leaves() {
        return new GraphLeaves(TestDoor.questions());
    }
}
