package org.lianxin.gateway.http;

import graphql.ExecutionInput;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds the time that one operation may take.
 *
 * <p>When it is over the engine starts no further field, and the request's thread is interrupted,
 * which ends its waiting for the graph. A question already with Neo4j has a limit of its own there.
 */
final class Deadline implements AutoCloseable {

    private final long millis;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());

    Deadline(int millis) {
        this.millis = millis;
    }

    /** Runs the work in this thread, and leaves the thread without an interrupt of ours. */
    <T> T within(ExecutionInput input, Supplier<T> work) {
        var call = new Call(Thread.currentThread(), input);
        ScheduledFuture<?> end = timer.schedule(call::end, millis, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            end.cancel(false);
            call.over();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One operation under way; it ends by itself or is ended, never both. */
    private static final class Call {

        private final Thread thread;
        private final ExecutionInput input;
        private boolean over;
        private boolean interrupted;

        Call(Thread thread, ExecutionInput input) {
            this.thread = thread;
            this.input = input;
        }

        synchronized void end() {
            if (!over) {
                interrupted = true;
                input.cancel();
                thread.interrupt();
            }
        }

        synchronized void over() {
            over = true;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }
}
