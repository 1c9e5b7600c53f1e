package org.lianxin.access.graph;

import org.lianxin.access.SeenProofs;
import org.lianxin.cypher.Gathering;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Proofs in the graph, whose uniqueness settles who came first; gathered for one commit.
 *
 * <p>While a commit is under way, all who come wait for the next one and share it; nothing waits
 * when none is. After a shared one they gather for a while ({@link Gathering}). Sixty-four
 * connections pay for a commit together.
 */
final class GraphSeenProofs implements SeenProofs, AutoCloseable {

    private static final int SHOWINGS_MAX = 500;
    private static final long PATIENCE_SECONDS = 5;

    private final ProofCommits commits;
    private final Deque<Showing> waiting = new ArrayDeque<>();
    private boolean committing;
    private boolean closed;

    GraphSeenProofs(ProofCommits commits) {
        this.commits = commits;
    }

    /** One request that shows a proof, and what it is told. */
    record Showing(String proof, Instant until, CompletableFuture<Boolean> first) {}

    @Override
    public boolean isFirst(String proof, Instant until) {
        Showing showing = new Showing(proof, until, new CompletableFuture<>());
        if (join(showing)) {
            Thread.ofVirtual().name("proofs").start(this::commitAll);
        }
        return told(showing.first());
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /** Whether a commit has to be started for it. */
    private synchronized boolean join(Showing showing) {
        if (closed) {
            throw new GraphUnavailable("proofs: the gateway is closing", null);
        }
        waiting.add(showing);
        boolean start = !committing;
        committing = true;
        return start;
    }

    private void commitAll() {
        var gathering = new Gathering();
        for (List<Showing> next = next(); !next.isEmpty(); next = next()) {
            long beganAt = System.nanoTime();
            try {
                commits.commit(next);
            } catch (RuntimeException | Error failure) {
                next.forEach(showing -> showing.first().completeExceptionally(failure));
            }
            long endedAt = System.nanoTime();
            gathering.committed(next.size(), beganAt, endedAt);
            LockSupport.parkNanos(gathering.remaining(endedAt));
        }
    }

    private synchronized List<Showing> next() {
        List<Showing> next = new ArrayList<>();
        while (next.size() < SHOWINGS_MAX && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        committing = !next.isEmpty();
        return next;
    }

    /** A failure of its own for each, because those who wait do not share a stack. */
    private static boolean told(CompletableFuture<Boolean> first) {
        try {
            return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new GraphTooSlow("proofs: interrupted", interrupted);
        } catch (TimeoutException late) {
            throw new GraphTooSlow("proofs: no commit in time", late);
        } catch (ExecutionException failed) {
            throw failure(Objects.requireNonNull(failed.getCause()));
        }
    }

    private static GraphFailure failure(Throwable cause) {
        return switch (cause) {
            case GraphUnavailable known -> new GraphUnavailable("proofs: not committed", known);
            case GraphTooSlow known -> new GraphTooSlow("proofs: not committed in time", known);
            case Throwable other -> new GraphBroken("proofs: not committed", other);
        };
    }
}
