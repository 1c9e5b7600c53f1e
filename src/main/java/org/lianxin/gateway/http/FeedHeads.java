package org.lianxin.gateway.http;

import org.lianxin.cypher.GraphFailure;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.Feeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Watches how far the followed feeds have come: one question for all of them, in an interval, at
 * once after a write of this gateway's own, and not at all while nobody follows.
 *
 * <p>It only wakes followers, who then read from their own cursors. So a word that comes late or
 * twice costs time and loses nothing.
 */
final class FeedHeads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedHeads.class);

    private final Feeds feeds;
    private final long everyNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<FeedKey, Set<FeedWatch>> watched = new HashMap<>();
    private final AtomicLong round = new AtomicLong();
    private boolean nudged;
    private boolean started;
    private boolean closed;
    private boolean failing;

    FeedHeads(Feeds feeds, Duration every) {
        this.feeds = feeds;
        this.everyNanos = every.toNanos();
    }

    /** Watches a feed from a place on, until the watch is closed. */
    FeedWatch watch(FeedKey feed, long seq) {
        var watch = new FeedWatch(this, feed);
        watch.at(seq);
        lock.lock();
        try {
            watched.computeIfAbsent(feed, _ -> new HashSet<>()).add(watch);
            if (!started && !closed) {
                started = true;
                Thread.ofVirtual().name("feed-heads").start(this::poll);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        return watch;
    }

    void leave(FeedWatch watch) {
        lock.lock();
        try {
            watched.computeIfPresent(
                    watch.feed(),
                    (_, others) -> {
                        others.remove(watch);
                        return others.isEmpty() ? null : others;
                    });
        } finally {
            lock.unlock();
        }
    }

    /** Something was written here; it may be in a feed. */
    void nudge() {
        lock.lock();
        try {
            nudged = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Which asking of the heads is under way, counted from 1. */
    long round() {
        return round.get();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void poll() {
        try {
            while (awaitFollowers()) {
                ask();
                pause();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        Map<FeedKey, List<FeedWatch>> asked = followed();
        long asking = round.incrementAndGet();
        try {
            feeds.heads(asked.keySet())
                    .forEach(
                            (feed, head) ->
                                    asked.getOrDefault(feed, List.of())
                                            .forEach(watch -> watch.told(head, asking)));
            failing = false;
        } catch (GraphFailure failure) {
            // Followers that have to read something will be told; the others lose nothing.
            if (!failing) {
                LOG.warn("the feeds' heads cannot be read: {}", failure.getMessage());
            }
            failing = true;
        } catch (RuntimeException failure) {
            LOG.error("the feeds' heads could not be read", failure);
        }
    }

    private Map<FeedKey, List<FeedWatch>> followed() {
        lock.lock();
        try {
            nudged = false;
            Map<FeedKey, List<FeedWatch>> followed = new HashMap<>();
            watched.forEach((feed, watches) -> followed.put(feed, List.copyOf(watches)));
            return followed;
        } finally {
            lock.unlock();
        }
    }

    /** Blocks while nobody follows; false when this is closed. */
    private boolean awaitFollowers() throws InterruptedException {
        lock.lock();
        try {
            while (watched.isEmpty() && !closed) {
                changed.await();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void pause() throws InterruptedException {
        lock.lock();
        try {
            long left = everyNanos;
            while (left > 0 && !nudged && !closed) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** For how long, in whole milliseconds, at most. */
    static long millis(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
