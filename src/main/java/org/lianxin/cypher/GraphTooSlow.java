package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

/** The answer would have come later than the caller, or the database, may take. */
public final class GraphTooSlow extends GraphFailure {

    public GraphTooSlow(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
