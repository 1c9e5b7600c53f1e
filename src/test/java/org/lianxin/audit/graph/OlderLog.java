package org.lianxin.audit.graph;

import org.lianxin.TestGraph;

import java.util.Map;

/** The log as it would be in an older copy of the graph: what came later was never there. */
public final class OlderLog {

    private OlderLog() {}

    /**
     * @param size at which there was a checkpoint
     */
    public static void restore(long size) {
        try (var session = TestGraph.driver().session()) {
            session.run(
                            """
                            MATCH (head:AuditHead {name: 'log'})
                            OPTIONAL MATCH (c:AuditCheckpoint {size: $size})
                            SET head.size = $size, head.settled = $size, head.note = c.note,
                              head.root = split(c.note, '\\n')[2]
                            """,
                            Map.of("size", size))
                    .consume();
            for (String later :
                    new String[] {
                        "MATCH (head:AuditHead) WHERE $size = 0 DELETE head",
                        "MATCH (e:AuditEntry) WHERE e.index >= $size DETACH DELETE e",
                        "MATCH (c:AuditCheckpoint) WHERE c.size > $size DETACH DELETE c",
                        "MATCH (t:AuditTile) WHERE t.place < 281474976710656"
                                + " AND (t.place + 1) * 256 > $size DETACH DELETE t"
                    }) {
                session.run(later, Map.of("size", size)).consume();
            }
        }
    }
}
