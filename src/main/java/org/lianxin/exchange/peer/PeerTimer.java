package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.PeerRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Walks the rounds between regions while the gateway runs. */
final class PeerTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PeerTimer.class);

    private final PeerRounds rounds;
    private final Duration every;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("peers").factory());
    private @Nullable ScheduledFuture<?> walking;

    PeerTimer(PeerRounds rounds, Duration every) {
        this.rounds = rounds;
        this.every = every;
    }

    @Override
    public void start() {
        walking =
                timer.scheduleWithFixedDelay(
                        this::walk, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        walking = null;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return walking != null;
    }

    private void walk() {
        try {
            rounds.walk();
        } catch (RuntimeException failed) {
            // The next round does all that this one did not.
            LOG.warn("区域交换未能完成，稍后重做 / The exchange between regions will be done again", failed);
        }
    }
}
