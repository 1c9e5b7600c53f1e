package org.lianxin.oversight.daily;

import org.jspecify.annotations.Nullable;
import org.lianxin.oversight.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Walks the rounds soon after the start, every hour, and as a day begins in Beijing, when terms and
 * consents begin and end. Oftener than the calendar asks for: a round that has nothing to do costs
 * one look, and one that failed is made good within the hour.
 */
final class Hours implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Hours.class);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Rounds rounds;
    private final Clock clock;
    private final Duration first;
    private final Duration every;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rounds").factory());
    private volatile boolean walking;
    private volatile @Nullable ScheduledFuture<?> next;

    Hours(Rounds rounds, Clock clock, Duration first, Duration every) {
        this.rounds = rounds;
        this.clock = clock;
        this.first = first;
        this.every = every;
    }

    @Override
    public void start() {
        walking = true;
        after(first);
    }

    @Override
    public void stop() {
        walking = false;
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        timer.shutdown();
    }

    @Override
    public boolean isRunning() {
        return walking;
    }

    private void after(Duration wait) {
        try {
            next = timer.schedule(this::walkAndGoOn, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("No rounds are walked any more", stopped);
        }
    }

    private void walkAndGoOn() {
        if (walking) {
            walk();
            after(untilNext(clock.instant(), every));
        }
    }

    /** At most that long, and never past the first second of the next day in Beijing. */
    static Duration untilNext(Instant now, Duration every) {
        Instant nextDay =
                LocalDate.ofInstant(now, SHANGHAI).plusDays(1).atStartOfDay(SHANGHAI).toInstant();
        Duration untilNextDay = Duration.between(now, nextDay).plusSeconds(1);
        return untilNextDay.compareTo(every) < 0 ? untilNextDay : every;
    }

    private void walk() {
        try {
            int noted = rounds.walk(LocalDate.now(clock.withZone(SHANGHAI)));
            if (noted > 0) {
                LOG.info(
                        "记下 {} 条名单期限届满 / Noted that the terms of {} listings ran out",
                        noted,
                        noted);
            }
        } catch (RuntimeException failed) {
            // The next one does all that this one did not.
            LOG.warn("例行事务未能完成，稍后重做 / Rounds were not finished and will be walked again", failed);
        }
    }
}
