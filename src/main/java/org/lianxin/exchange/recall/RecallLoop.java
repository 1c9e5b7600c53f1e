package org.lianxin.exchange.recall;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.RecallRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Walks the rounds of recalls, one after the other, on every gateway. */
final class RecallLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecallLoop.class);

    private final RecallRounds rounds;
    private final Duration every;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("recalls").factory());
    private @Nullable ScheduledFuture<?> walking;
    private boolean failing;

    RecallLoop(RecallRounds rounds, Duration every) {
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
        timer.shutdown();
    }

    @Override
    public boolean isRunning() {
        return walking != null;
    }

    private void walk() {
        try {
            rounds.walk();
            failing = false;
        } catch (RuntimeException failed) {
            // The next round does all that this one did not; said once until it does.
            if (!failing) {
                LOG.warn("召回通知未能完成，稍后重做 / Recalls were not finished and will be again", failed);
            }
            failing = true;
        }
    }
}
