package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

/** A defect: a question and the graph, or a question and its reading, do not fit together. */
public final class GraphBroken extends GraphFailure {

    public GraphBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
