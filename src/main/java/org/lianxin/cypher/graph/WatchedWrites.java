package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;

import java.util.function.Supplier;

/** Lets a write through the door, and asks what the graph is where it was not answered. */
final class WatchedWrites {

    private final Door door;
    private final Continuity continuity;

    WatchedWrites(Door door, Continuity continuity) {
        this.door = door;
        this.continuity = continuity;
    }

    <T> T pass(String name, Supplier<T> write) {
        door.pass(name);
        try {
            return write.get();
        } catch (GraphTooSlow | GraphUnavailable unanswered) {
            continuity.doubt();
            throw unanswered;
        }
    }
}
