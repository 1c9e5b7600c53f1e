package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

/** No database answered: it is down, unreachable, or this gateway is closing. */
public final class GraphUnavailable extends GraphFailure {

    public GraphUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
