package org.lianxin.exchange.bell;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.GraphFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Walks the bells' rounds while the gateway runs. */
final class BellTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BellTimer.class);

    private final @Nullable BellRound round;
    private final Duration every;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("bells").factory());
    private @Nullable ScheduledFuture<?> walking;

    /**
     * A timer.
     *
     * @param round {@code null} where no bells are offered
     */
    BellTimer(@Nullable BellRound round, Duration every) {
        this.round = round;
        this.every = every;
    }

    @Override
    public void start() {
        BellRound walked = round;
        if (walked != null) {
            walking =
                    timer.scheduleWithFixedDelay(
                            () -> walk(walked),
                            every.toMillis(),
                            every.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
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

    private static void walk(BellRound round) {
        try {
            round.walk();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (GraphFailure notThere) {
            LOG.debug("bells were not rung: {}", notThere.getMessage());
        } catch (RuntimeException failed) {
            // A task that fails would never be run again; what was claimed comes back by itself.
            LOG.warn("有提示未能送达，稍后再试 / Bells were not rung and will be later", failed);
        }
    }
}
