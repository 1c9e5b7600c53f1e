package org.lianxin.cypher.graph;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How an asker waits: no longer than it may, and not at all once it is interrupted. */
final class Waiting {

    private Waiting() {}

    /**
     * Waits for the value.
     *
     * @param deadline in terms of {@link System#nanoTime()}
     * @throws org.lianxin.cypher.GraphFailure if it failed, or the deadline passed; a new one for
     *     each asker, because askers do not share a stack
     */
    static <T> T until(long deadline, CompletableFuture<T> value, String name) {
        try {
            return value.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            throw interrupted(name, interrupted);
        } catch (ExecutionException failed) {
            throw Failures.of(name, failed);
        } catch (TimeoutException late) {
            throw Failures.of(name, late);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw interrupted("pause", interrupted);
        }
    }

    private static CancellationException interrupted(String name, InterruptedException cause) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException(name + ": interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }
}
