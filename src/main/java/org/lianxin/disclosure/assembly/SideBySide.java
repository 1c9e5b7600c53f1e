package org.lianxin.disclosure.assembly;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Asks two questions at the same time, each on its own virtual thread. */
final class SideBySide implements AutoCloseable {

    // Its own, not a bean: an Executor bean would take the place of the framework's.
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("side-by-side-", 0).factory());

    /** Both answers. What the one or the other throws is thrown on, as it is. */
    <A, B> Both<A, B> ask(Supplier<A> left, Supplier<B> right) {
        Callable<B> other = right::get;
        Future<B> beside = threads.submit(other);
        try {
            A here = left.get();
            return new Both<>(here, await(beside));
        } catch (RuntimeException | Error failure) {
            beside.cancel(false); // never interrupted: it may be carrying the questions of others
            throw failure;
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    private static <B> B await(Future<B> beside) {
        try {
            return beside.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", interrupted);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null -> throw new IllegalStateException(failure);
                case Throwable cause -> throw new IllegalStateException(cause);
            }
        }
    }

    record Both<A, B>(A left, B right) {}
}
