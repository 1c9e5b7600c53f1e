package org.lianxin.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks one after the other on each of several connections, for a while. */
final class Load {

    /** One connection's way of asking for the profile of a subject. */
    interface Asker extends AutoCloseable {

        /** Asks and reads the whole answer; a wrong one is an exception, not a fast success. */
        void ask(String unifiedCode) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Opens a connection. */
    interface Opener {
        Asker open() throws IOException;
    }

    private Load() {}

    /**
     * Answers per second.
     *
     * @param codes what is asked about, at random, the same order for the same seed
     */
    static double perSecond(
            Opener opener, int connections, Duration time, List<String> codes, long seed)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            SplittableRandom seeds = new SplittableRandom(seed);
            List<Future<Long>> counts = new ArrayList<>();
            long start = System.nanoTime();
            long end = start + time.toNanos();
            for (int i = 0; i < connections; i++) {
                SplittableRandom random = seeds.split();
                counts.add(threads.submit(() -> askUntil(end, opener, codes, random)));
            }
            long count = 0;
            for (Future<Long> each : counts) {
                count += each.get();
            }
            return count * 1e9 / (System.nanoTime() - start);
        }
    }

    private static long askUntil(
            long end, Opener opener, List<String> codes, SplittableRandom random) throws Exception {
        long count = 0;
        try (Asker asker = opener.open()) {
            while (System.nanoTime() < end) {
                asker.ask(codes.get(random.nextInt(codes.size())));
                count++;
            }
        }
        return count;
    }
}
