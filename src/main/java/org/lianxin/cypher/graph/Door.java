package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphUnavailable;

/**
 * Whether the graph may be used: only once its schema is known to be this gateway's. Before, a
 * question would answer slowly or wrongly, and a write could break what no constraint guards yet.
 */
final class Door {

    private volatile boolean open;

    void open() {
        open = true;
    }

    void shut() {
        open = false;
    }

    boolean isOpen() {
        return open;
    }

    /**
     * Passes if the door is open.
     *
     * @throws GraphUnavailable if it is not
     */
    void pass(String name) {
        if (!open) {
            throw new GraphUnavailable(name + ": the graph is not known to be ready", null);
        }
    }
}
