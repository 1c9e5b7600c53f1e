package org.lianxin.gateway.http;

import org.lianxin.access.RequestShares;
import org.lianxin.access.RequestShares.Share;
import org.lianxin.access.RequestShares.Wish;
import org.lianxin.cypher.GraphFailure;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One client's requests at this gateway: a portion taken in advance and used up without a round
 * trip.
 *
 * <p>A portion that is used up quickly makes the next one larger, one that lasts makes it smaller;
 * what is not used soon lapses. So a busy client costs a round trip in hundreds of requests, and a
 * quiet one keeps nothing from the other gateways.
 */
final class ClientRate {

    private static final long LAPSES_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long QUICK_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long MILLI_NANOS = Duration.ofMillis(1).toNanos();

    /** Of what a client may use at once; several gateways have to live from it. */
    private static final int PORTIONS = 20;

    private final String client;
    private final int perMinute;
    private final int atOnce;
    private final RequestShares shares;
    private final ReentrantLock lock = new ReentrantLock();
    private int left;
    private int portion = 1;
    private long takenAt;
    private long closedUntil;
    private long uncountedUntil;

    ClientRate(String client, int perMinute, int atOnce, RequestShares shares) {
        this.client = client;
        this.perMinute = perMinute;
        this.atOnce = atOnce;
        this.shares = shares;
        this.takenAt = System.nanoTime();
        this.closedUntil = takenAt;
        this.uncountedUntil = takenAt;
    }

    /** Counts a request; 0 if it may go on, else after how long one may come again. */
    long waitMillis() {
        lock.lock();
        try {
            long now = System.nanoTime();
            if (uncountedUntil - now > 0) {
                return 0;
            }
            if (left > 0 && now - takenAt < LAPSES_NANOS) {
                left--;
                return 0;
            }
            return closedUntil - now > 0 ? (closedUntil - now) / MILLI_NANOS + 1 : taken(now);
        } finally {
            lock.unlock();
        }
    }

    /** While one takes a portion, the client's other requests wait for it at the lock. */
    private long taken(long now) {
        int most = Math.max(1, atOnce / PORTIONS);
        portion = Math.clamp(now - takenAt < QUICK_NANOS ? portion * 2L : portion / 2, 1, most);
        takenAt = now;
        Share share = share();
        if (share.granted() > 0) {
            left = share.granted() - 1;
            return 0;
        }
        left = 0;
        closedUntil = System.nanoTime() + share.waitMillis() * MILLI_NANOS;
        return share.waitMillis();
    }

    /**
     * Without the graph nothing is told of anybody, so nothing is lost by not counting; nor does
     * each of those who wait at the lock ask it once more.
     */
    private Share share() {
        try {
            return shares.take(new Wish(client, portion, perMinute, atOnce));
        } catch (GraphFailure notThere) {
            uncountedUntil = System.nanoTime() + LAPSES_NANOS;
            return new Share(portion, 0);
        }
    }
}
