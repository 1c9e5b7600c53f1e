package org.lianxin.cypher.graph;

/** The graph's schema and this gateway's constraint files contradict each other. */
final class SchemaRefused extends RuntimeException {

    SchemaRefused(String file, String zh, String en) {
        super("graph-seed/constraints/" + file + ": " + zh + " / " + en);
    }
}
