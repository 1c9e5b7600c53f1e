package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;

import java.time.Instant;

/**
 * Who is at the other end of a live connection.
 *
 * @param caller {@code null} if no token came
 * @param until when the token expires; {@code null} if none came
 * @param network from where it comes
 */
record Party(@Nullable Caller caller, @Nullable Instant until, String network) {

    /** By which its places are counted, and its requests. */
    String name() {
        return caller == null ? network : caller.clientId();
    }

    boolean isExpired(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
