package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

/**
 * What one long work changes needs more memory than the database gives it; nothing was changed. A
 * short one that meets the same, because another has taken all, is told {@link GraphUnavailable}.
 */
public final class GraphOutOfMemory extends GraphFailure {

    public GraphOutOfMemory(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
