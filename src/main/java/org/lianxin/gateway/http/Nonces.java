package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Nonces that this gateway gives out (RFC 9449, section 9), and the proofs shown with each.
 *
 * <p>A proof that carries one of them is good on this gateway only, so that its own memory can tell
 * whether it was shown before, without a commit in the graph. The last two nonces are taken; a
 * proof with any other is refused whoever shows it, so forgetting an old nonce with its proofs, or
 * all of them at a restart, lets no proof in twice.
 *
 * <p>A client whose requests go to several gateways by turns would be refused at every turn. Who
 * shows a nonce of another gateway is given {@link #SHARED} instead, by which every gateway asks
 * the graph, as for a proof without any.
 */
final class Nonces {

    /** Taken by every gateway of the graph; says nothing but that the graph is to be asked. */
    static final String SHARED = "shared";

    private static final int NAME_BYTES = 9;
    private static final int RANDOM_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Duration every;
    private final int proofsMax;
    private final String name;
    private volatile Pair given;

    /**
     * Nonces of one gateway.
     *
     * @param every after how long another one is given out
     * @param proofsMax with how many proofs at most one of them is used
     */
    Nonces(Clock clock, Duration every, int proofsMax) {
        this.clock = clock;
        this.every = every;
        this.proofsMax = proofsMax;
        this.name = text(NAME_BYTES) + ".";
        this.given = new Pair(fresh(), null);
    }

    /** What the memory of this gateway knows of a proof. */
    enum Standing {
        /** Its first showing. */
        FIRST,
        /** It was shown before. */
        SHOWN,
        /** Only the graph can tell. */
        ASK_GRAPH,
        /** Its nonce is one of this gateway's, but too old. */
        PASSED,
        /** Its nonce is another gateway's, or nobody's. */
        FOREIGN
    }

    /** Takes note of a proof, which a hash tells from all others, and says what is known of it. */
    Standing show(@Nullable String nonce, String proof) {
        if (nonce == null || nonce.equals(SHARED)) {
            return Standing.ASK_GRAPH;
        }
        Given mine = latest().of(nonce);
        if (mine == null) {
            return nonce.startsWith(name) ? Standing.PASSED : Standing.FOREIGN;
        }
        return mine.show(proof) ? Standing.FIRST : Standing.SHOWN;
    }

    /**
     * What the client should put into its next proof; {@code null} if it may go on with what it
     * has.
     *
     * @param nonce of its last proof, which was taken
     */
    @Nullable String after(@Nullable String nonce) {
        String current = current();
        return SHARED.equals(nonce) || current.equals(nonce) ? null : current;
    }

    /** The newest of this gateway's. */
    String current() {
        return latest().current.nonce;
    }

    private Pair latest() {
        Pair pair = given;
        Instant now = clock.instant();
        return pair.current.isOver(now) ? renewed(now) : pair;
    }

    private synchronized Pair renewed(Instant now) {
        if (given.current.isOver(now)) {
            given = new Pair(fresh(), given.current);
        }
        return given;
    }

    private Given fresh() {
        return new Given(name + text(RANDOM_BYTES), clock.instant().plus(every), proofsMax);
    }

    private String text(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    private record Pair(Given current, @Nullable Given previous) {

        @Nullable Given of(String nonce) {
            if (current.nonce.equals(nonce)) {
                return current;
            }
            return previous != null && previous.nonce.equals(nonce) ? previous : null;
        }
    }

    /** One nonce and the proofs shown with it, by half of their hash to save memory. */
    private static final class Given {

        private final String nonce;
        private final Instant until;
        private final int proofsMax;
        private final Set<Shown> shown = ConcurrentHashMap.newKeySet();
        private final AtomicInteger count = new AtomicInteger();

        Given(String nonce, Instant until, int proofsMax) {
            this.nonce = nonce;
            this.until = until;
            this.proofsMax = proofsMax;
        }

        boolean isOver(Instant now) {
            return !now.isBefore(until) || count.get() >= proofsMax;
        }

        boolean show(String proof) {
            boolean first = shown.add(Shown.of(proof));
            if (first) {
                count.incrementAndGet();
            }
            return first;
        }
    }

    /** The first 128 bits of a hash: nobody finds two proofs that share them. */
    private record Shown(long high, long low) {

        static Shown of(String hash) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(hash));
            return new Shown(bytes.getLong(), bytes.getLong());
        }
    }
}
