package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.gateway.Inquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Begins requests: gives each its id, and recognises who asks. */
final class Inquiries {

    /** By which a client asks the very same thing again. */
    static final String KEY_HEADER = "Idempotency-Key";

    private final Admissions admissions;
    private final Clock clock;

    Inquiries(Admissions admissions, Clock clock) {
        this.admissions = admissions;
        this.clock = clock;
    }

    /** A request of which nothing more is known than who sent it, if that. */
    Inquiry unread(@Nullable Caller caller) {
        return new Inquiry(random(), clock.instant(), caller, null);
    }

    /**
     * A request for an operation.
     *
     * @param key of the client's; null where it gave none
     * @throws org.lianxin.cypher.GraphFailure if nobody can be recognised now
     */
    Inquiry begin(@Nullable Caller caller, Operation operation, @Nullable String key) {
        return new Inquiry(
                key == null ? random() : named(key, operation),
                clock.instant(),
                caller,
                caller == null ? null : admissions.recognise(caller));
    }

    /**
     * The key of a request. Empty where it has none, or one that cannot be.
     *
     * @see #hasBadKey
     */
    static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(KEY_HEADER)).filter(MutationKey::fits);
    }

    static boolean hasBadKey(HttpServletRequest request) {
        String key = request.getHeader(KEY_HEADER);
        return key != null && !MutationKey.fits(key);
    }

    private static String random() {
        var random = ThreadLocalRandom.current();
        return "r-"
                + HexFormat.of().toHexDigits(random.nextLong())
                + HexFormat.of().toHexDigits(random.nextLong());
    }

    /**
     * The same only for the same question under the same key: with another question it is another
     * request, which takes a use of a consent of its own.
     */
    private static String named(String key, Operation operation) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part :
                    new Object[] {
                        key,
                        operation.query(),
                        String.valueOf(operation.operationName()),
                        operation.variables()
                    }) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "k-" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
