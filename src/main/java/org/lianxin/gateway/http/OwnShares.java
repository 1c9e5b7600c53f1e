package org.lianxin.gateway.http;

import org.lianxin.access.RequestShares;

import java.time.Duration;

/** One rate, kept by this gateway alone: the same sum as in the graph, on this machine's clock. */
final class OwnShares implements RequestShares {

    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long MILLI_NANOS = Duration.ofMillis(1).toNanos();

    private long spentUntil = System.nanoTime();

    @Override
    public synchronized Share take(Wish wish) {
        long interval = Math.max(1, MINUTE_NANOS / wish.perMinute());
        long now = System.nanoTime();
        long from = spentUntil - now > 0 ? spentUntil : now;
        long room = (wish.burst() * interval - (from - now)) / interval;
        int granted = Math.clamp(room, 0, wish.wanted());
        spentUntil = from + granted * interval;
        long wait = from + interval - wish.burst() * interval - now;
        return new Share(granted, granted > 0 ? 0 : wait / MILLI_NANOS + 1);
    }
}
