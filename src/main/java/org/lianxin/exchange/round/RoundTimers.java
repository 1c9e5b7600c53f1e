package org.lianxin.exchange.round;

import org.lianxin.exchange.RecurringRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Walks rounds while the gateway runs. One that fails does not keep the next from being walked, and
 * is said once until one succeeds. When the gateway stops, a round under way may end by itself for
 * a little while; then it is interrupted.
 */
final class RoundTimers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoundTimers.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final List<RecurringRound> rounds;
    private volatile List<ScheduledExecutorService> threads = List.of();

    RoundTimers(List<RecurringRound> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    @Override
    public void start() {
        threads = rounds.stream().map(RoundTimers::started).toList();
    }

    private static ScheduledExecutorService started(RecurringRound round) {
        ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(round.name()).factory());
        long every = round.every().toMillis();
        var _ =
                thread.scheduleWithFixedDelay(
                        new Walking(round), every, every, TimeUnit.MILLISECONDS);
        return thread;
    }

    @Override
    public void stop() {
        List<ScheduledExecutorService> ending = threads;
        threads = List.of();
        ending.forEach(ScheduledExecutorService::shutdown);
        long until = System.nanoTime() + GRACE.toNanos();
        for (ScheduledExecutorService thread : ending) {
            end(thread, until - System.nanoTime());
        }
    }

    private static void end(ScheduledExecutorService thread, long nanos) {
        try {
            if (!thread.awaitTermination(nanos, TimeUnit.NANOSECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    /** One round after the other, in one thread. */
    private static final class Walking implements Runnable {

        private final RecurringRound round;
        private boolean failing;

        Walking(RecurringRound round) {
            this.round = round;
        }

        @Override
        public void run() {
            try {
                round.walk().walk();
                failing = false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                // Let through, it would be the last: a task that throws is never run again.
                if (!failing) {
                    LOG.warn("{} / {}", round.unfinished().zh(), round.unfinished().en(), failed);
                }
                failing = true;
            }
        }
    }
}
