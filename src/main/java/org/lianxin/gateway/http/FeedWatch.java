package org.lianxin.gateway.http;

import org.lianxin.exchange.FeedKey;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * One follower's watch over one feed: where the follower stands and how far the feed has come.
 *
 * <p>A head below the follower's place is no news if it was asked for before the follower got
 * there; asked for later it means that the graph was restored from an older copy.
 */
final class FeedWatch implements AutoCloseable {

    private final FeedHeads heads;
    private final FeedKey feed;
    private long seq;
    private long seqRound;
    private long head;
    private long headRound;

    FeedWatch(FeedHeads heads, FeedKey feed) {
        this.heads = heads;
        this.feed = feed;
    }

    FeedKey feed() {
        return feed;
    }

    /** The follower has come so far. */
    synchronized void at(long place) {
        seq = place;
        seqRound = heads.round();
    }

    /** The feed was there when it was asked in that round. */
    synchronized void told(long place, long round) {
        head = place;
        headRound = round;
        notifyAll();
    }

    /** Lets the follower look whether it is to go on. */
    synchronized void wake() {
        notifyAll();
    }

    /**
     * Blocks until there is something to read.
     *
     * @return whether there is; false when the time or the follower was over before
     */
    synchronized boolean await(Duration max, BooleanSupplier over) throws InterruptedException {
        long end = System.nanoTime() + max.toNanos();
        while (!moved() && !over.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(FeedHeads.millis(left));
        }
        return moved();
    }

    private boolean moved() {
        return head > seq || (head < seq && headRound > seqRound);
    }

    @Override
    public void close() {
        heads.leave(this);
    }
}
