package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a verified token says.
 *
 * @param jkt thumbprint of the key that it is bound to; {@code null} for a bearer's token
 * @param until no longer than that may it be taken without being checked anew
 */
record KnownToken(CallerAuthentication caller, @Nullable String jkt, Instant until) {}
