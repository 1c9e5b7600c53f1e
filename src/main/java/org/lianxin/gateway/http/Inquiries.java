package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.gateway.Inquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Begins requests: gives each its id, and recognises who asks. */
final class Inquiries {

    /** By which a client asks the very same thing again. */
    static final String KEY_HEADER = "Idempotency-Key";

    private final Admissions admissions;
    private final AuditEntries entries;
    private final Clock clock;

    Inquiries(Admissions admissions, AuditEntries entries, Clock clock) {
        this.admissions = admissions;
        this.entries = entries;
        this.clock = clock;
    }

    /** A request of which nothing more is known than who sent it, if that. */
    Inquiry unread(@Nullable Caller caller) {
        return new Inquiry(random(), clock.instant(), Set.of(), caller, null);
    }

    /**
     * A request for an operation.
     *
     * @param key of the client's; null where it gave none
     * @throws org.lianxin.cypher.GraphFailure if nobody can be recognised now
     */
    Inquiry begin(@Nullable Caller caller, Operation operation, @Nullable String key) {
        if (caller == null) {
            return unread(null);
        }
        String requestId = key == null ? random() : named(key, operation);
        return new Inquiry(
                requestId,
                clock.instant(),
                key == null ? Set.of() : taken(caller, requestId),
                caller,
                admissions.recognise(caller));
    }

    /** What was committed for a request whose answer its client may never have got. */
    private Set<String> taken(Caller caller, String requestId) {
        Set<String> taken = new HashSet<>();
        for (AuditEntry entry : entries.byRequest(caller.clientId(), requestId)) {
            String claim = entry.said().claim();
            if (claim != null) {
                taken.add(claim);
            }
        }
        return taken;
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

    /** A request id that nobody chose. */
    static String random() {
        var random = ThreadLocalRandom.current();
        return AuditDraft.UNNAMED
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
