package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

/** The graph did not answer. The message names the question, never its Cypher or its keys. */
public abstract sealed class GraphFailure extends RuntimeException
        permits GraphUnavailable, GraphTooSlow, GraphOutOfMemory, GraphBroken {

    GraphFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
