package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.Following;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One subscription under way: where it stands, and whether it is over. */
final class LiveStream implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable FeedWatch watch;

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Whether it has told nothing yet. */
    boolean isNew() {
        return watch == null;
    }

    /** It has come so far. */
    void at(Following.Place place, FeedHeads heads) {
        FeedWatch watching = watch;
        if (watching == null) {
            watch = heads.watch(place.feed(), place.seq());
        } else {
            watching.at(place.seq());
        }
    }

    /** Blocks until its feed has more; false if the time or the stream is over before. */
    boolean awaitMore(Duration max) throws InterruptedException {
        FeedWatch watching = watch;
        return watching != null && watching.await(max, this::isOver);
    }

    /** Waits that long, unless it is over before. */
    void pause(Duration wait) throws InterruptedException {
        boolean ended = over.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        assert !ended || isOver();
    }

    /** Ends it; whoever runs it stops at the next step. */
    void end() {
        over.countDown();
        FeedWatch watching = watch;
        if (watching != null) {
            watching.wake();
        }
    }

    @Override
    public void close() {
        end();
        FeedWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
    }
}
