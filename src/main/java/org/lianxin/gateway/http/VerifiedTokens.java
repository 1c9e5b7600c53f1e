package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.Recent;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Knows the caller behind a bearer token, and remembers it for a short while.
 *
 * <p>Checking a signature costs more than a whole small query, and a client sends the same token
 * thousands of times. A verified token is remembered by its SHA-256 (the token itself is not kept)
 * for at most {@code keptFor} and never beyond its own expiry; a refused one is not remembered at
 * all, so that a key that has just been rotated in is found at the next try.
 */
final class VerifiedTokens implements AuthenticationManager {

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Duration keptFor;
    private final Recent<String, Kept> kept;

    VerifiedTokens(JwtDecoder decoder, Clock clock, Duration keptFor, int capacity) {
        this.decoder = decoder;
        this.clock = clock;
        this.keptFor = keptFor;
        this.kept = new Recent<>(capacity);
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String token = ((BearerTokenAuthenticationToken) presented).getToken();
        String hash = hash(token);
        Kept known = kept.find(hash);
        Instant now = clock.instant();
        if (known != null) {
            if (now.isBefore(known.until())) {
                return known.caller();
            }
            kept.forget(hash);
        }
        Jwt verified = verify(token);
        var caller = new CallerAuthentication(CallerClaims.read(verified));
        kept.put(hash, new Kept(caller, until(verified.getExpiresAt(), now)));
        return caller;
    }

    private Jwt verify(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException("the token is not valid", refused);
        } catch (JwtException unavailable) {
            throw new AuthenticationServiceException(
                    "the issuer's keys are not there", unavailable);
        }
    }

    /** A token without an expiry is refused: nothing would ever end it. */
    private Instant until(@Nullable Instant expiry, Instant now) {
        if (expiry == null) {
            throw new InvalidBearerTokenException("the token has no expiry");
        }
        Instant latest = now.plus(keptFor);
        return expiry.isBefore(latest) ? expiry : latest;
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }

    private record Kept(CallerAuthentication caller, Instant until) {}
}
