package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Recent;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Knows the caller behind a token, and remembers it for a short while.
 *
 * <p>Checking a signature costs more than a whole small query, and a client sends the same token
 * thousands of times. A verified token is remembered by its SHA-256 (the token itself is not kept)
 * for at most {@code keptFor} and never beyond its own expiry; a refused one is not remembered at
 * all, so that a key that has just been rotated in is found at the next try. The key that a token
 * is bound to is remembered with it and compared with the proof's each time.
 */
final class VerifiedTokens {

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Duration keptFor;
    private final Recent<String, KnownToken> kept;

    VerifiedTokens(JwtDecoder decoder, Clock clock, Duration keptFor, int capacity) {
        this.decoder = decoder;
        this.clock = clock;
        this.keptFor = keptFor;
        this.kept = new Recent<>(capacity);
    }

    /** What the token says, if it was verified a short while ago; null if that is not known. */
    @Nullable KnownToken find(String token) {
        KnownToken known = kept.find(Sha256.hex(token));
        return known != null && clock.instant().isBefore(known.until()) ? known : null;
    }

    /**
     * What the token says.
     *
     * @throws TokenRefused if it is not to be believed
     */
    KnownToken verified(String token) {
        String hash = Sha256.hex(token);
        KnownToken known = kept.find(hash);
        Instant now = clock.instant();
        if (known != null) {
            if (now.isBefore(known.until())) {
                return known;
            }
            kept.forget(hash);
        }
        Jwt verified = verify(token);
        KnownToken fresh =
                new KnownToken(
                        new CallerAuthentication(
                                CallerClaims.read(verified), expiry(verified.getExpiresAt())),
                        jkt(verified),
                        until(expiry(verified.getExpiresAt()), now));
        kept.put(hash, fresh);
        return fresh;
    }

    private Jwt verify(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException refused) {
            throw TokenRefused.invalid("the token is not valid", refused);
        } catch (JwtException unavailable) {
            throw TokenRefused.unchecked(ErrorCode.ISSUER_UNAVAILABLE, unavailable);
        }
    }

    /**
     * A confirmation by anything but a key's thumbprint (a certificate's, say) is not understood
     * here, and a token is not to be taken on fewer conditions than its issuer set.
     */
    private static @Nullable String jkt(Jwt token) {
        if (!token.hasClaim("cnf")) {
            return null;
        }
        if (token.getClaim("cnf") instanceof Map<?, ?> confirmation
                && confirmation.size() == 1
                && confirmation.get("jkt") instanceof String jkt) {
            return jkt;
        }
        throw TokenRefused.invalid("a confirmation that is not a key's thumbprint");
    }

    /** A token without an expiry is refused: nothing would ever end it. */
    private static Instant expiry(@Nullable Instant expiry) {
        if (expiry == null) {
            throw TokenRefused.invalid("the token has no expiry");
        }
        return expiry;
    }

    private Instant until(Instant expiry, Instant now) {
        Instant latest = now.plus(keptFor);
        return expiry.isBefore(latest) ? expiry : latest;
    }
}
