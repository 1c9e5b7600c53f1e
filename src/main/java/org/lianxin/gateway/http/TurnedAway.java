package org.lianxin.gateway.http;

import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.gateway.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Counts the requests that were turned away before it was known who asks, or for asking too often.
 *
 * <p>Each leaves its trace in the audit log, and none a flood of writes: of one client under one
 * code the first in a minute has an entry of its own before its answer leaves, the others are one
 * entry together when the minute is over. So what is written is bounded by the clients that there
 * are, not by how often they come. A gateway that is killed takes the counts of its last minute
 * with it; nothing was disclosed to any of them.
 */
final class TurnedAway implements AutoCloseable {

    /** Whoever shows no token that could be read. */
    static final String NOBODY = "-";

    /** What was refused before it was known what was asked. */
    static final String REQUEST = "request";

    private static final Logger LOG = LoggerFactory.getLogger(TurnedAway.class);
    private static final int WINDOW_SECONDS = 60;

    /** Clients beyond are counted together with those that nobody knows. */
    private static final int KINDS_MAX = 1_000;

    private final AuditLog log;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("turned-away").factory());
    private final ScheduledFuture<?> minutes;
    private Map<Kind, Integer> counted = new HashMap<>();

    TurnedAway(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.minutes =
                timer.scheduleWithFixedDelay(
                        this::tell, WINDOW_SECONDS, WINDOW_SECONDS, TimeUnit.SECONDS);
    }

    /** Who was turned away, and under which code. */
    record Kind(String client, ErrorCode code) {

        Kind ofNobody() {
            return new Kind(NOBODY, code);
        }
    }

    /**
     * Takes note of one.
     *
     * @return whether it is the first of its kind in this minute: then it is not counted, and the
     *     caller writes its entry
     */
    synchronized boolean isFirst(Kind kind) {
        Kind under = under(kind);
        return counted.merge(under, 0, (known, _) -> more(known, 1)) == 0;
    }

    /** Counts one after all, whose entry could not be written. */
    synchronized void missed(Kind kind) {
        counted.merge(under(kind), 1, TurnedAway::more);
    }

    private Kind under(Kind kind) {
        return counted.size() < KINDS_MAX || counted.containsKey(kind) ? kind : kind.ofNobody();
    }

    /** Writes down what was counted, and begins another minute. Without the log it is kept. */
    void tell() {
        Map<Kind, Integer> over = begun();
        List<AuditDraft> drafts = new ArrayList<>();
        over.forEach(
                (kind, times) -> {
                    if (times > 0) {
                        drafts.add(draft(kind, times));
                    }
                });
        try {
            log.append(drafts);
        } catch (AuditUnavailable unavailable) {
            LOG.warn("the audit log cannot be written: {}", unavailable.getMessage());
            keep(over);
        } catch (RuntimeException failure) {
            // A task that fails would never be run again.
            LOG.error("what was turned away could not be written", failure);
            keep(over);
        }
    }

    private AuditDraft draft(Kind kind, int times) {
        return AuditDraft.counted(
                Inquiries.random(),
                clock.instant(),
                kind.client(),
                REQUEST,
                kind.code().name(),
                times);
    }

    private synchronized Map<Kind, Integer> begun() {
        Map<Kind, Integer> over = counted;
        counted = new HashMap<>();
        return over;
    }

    private synchronized void keep(Map<Kind, Integer> over) {
        over.forEach((kind, times) -> counted.merge(under(kind), times, TurnedAway::more));
    }

    private static int more(int one, int other) {
        int sum = one + other;
        return sum < 0 ? Integer.MAX_VALUE : sum;
    }

    /** Tells the last of it. */
    @Override
    public void close() {
        minutes.cancel(true);
        timer.shutdownNow();
        tell();
    }
}
