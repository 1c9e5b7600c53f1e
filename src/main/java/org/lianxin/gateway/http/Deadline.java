package org.lianxin.gateway.http;

import graphql.ExecutionInput;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.RequestTime;

import java.time.Duration;
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
 * A field whose work may take longer says so ({@link RequestTime}).
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
        call.endAfter(millis);
        input.getGraphQLContext().put(RequestTime.class, call);
        try {
            return work.get();
        } finally {
            call.over();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One operation under way; it ends by itself or is ended, never both. */
    private final class Call implements RequestTime {

        private final Thread thread;
        private final ExecutionInput input;
        private @Nullable ScheduledFuture<?> end;
        private long endsAt = Long.MIN_VALUE;
        private boolean over;
        private boolean interrupted;

        Call(Thread thread, ExecutionInput input) {
            this.thread = thread;
            this.input = input;
        }

        @Override
        public void allow(Duration time) {
            endAfter(time.toMillis() + millis);
        }

        /** So many milliseconds from now, if that is later than it ends already. */
        private synchronized void endAfter(long wait) {
            long at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait);
            if (over || interrupted || (end != null && at - endsAt < 0)) {
                return;
            }
            if (end != null) {
                end.cancel(false);
            }
            endsAt = at;
            end = timer.schedule(this::end, wait, TimeUnit.MILLISECONDS);
        }

        private synchronized void end() {
            // One that was put off may be on its way already.
            if (!over && System.nanoTime() - endsAt >= 0) {
                interrupted = true;
                input.cancel();
                thread.interrupt();
            }
        }

        synchronized void over() {
            over = true;
            if (end != null) {
                end.cancel(false);
            }
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }
}
