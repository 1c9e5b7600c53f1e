package org.lianxin.gateway.http;

import org.lianxin.gateway.Recent;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many tokens and proofs were refused to whom of late, on this gateway.
 *
 * <p>Checking one costs a signature, and nobody has said yet who he is: so whoever sends bad ones
 * is bounded by where he sends them from. Those that share the place and come with a token that is
 * known already are not held up by him.
 */
final class RefusedTokens {

    private static final int KNOWN_MAX = 10_000;
    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long MILLI_NANOS = Duration.ofMillis(1).toNanos();

    /** How much of a minute's worth may come at once. */
    private static final int AT_ONCE_PART = 10;

    private final long intervalNanos;
    private final long atOnceNanos;
    private final Recent<String, AtomicLong> spentUntil = new Recent<>(KNOWN_MAX);

    RefusedTokens(int perMinute) {
        this.intervalNanos = Math.max(1, MINUTE_NANOS / perMinute);
        this.atOnceNanos = Math.max(1, perMinute / AT_ONCE_PART) * intervalNanos;
    }

    /** After how long another one will be looked at; 0 for at once. */
    long waitMillis(String who) {
        AtomicLong spent = spentUntil.find(who);
        if (spent == null) {
            return 0;
        }
        long over = spent.get() - System.nanoTime() + intervalNanos - atOnceNanos;
        return over <= 0 ? 0 : over / MILLI_NANOS + 1;
    }

    /** Takes note of a refused one. */
    void count(String who) {
        long now = System.nanoTime();
        AtomicLong spent = spentUntil.find(who);
        if (spent == null) {
            spent = new AtomicLong(now);
            spentUntil.put(who, spent);
        }
        spent.accumulateAndGet(
                intervalNanos, (until, interval) -> (until - now > 0 ? until : now) + interval);
    }
}
