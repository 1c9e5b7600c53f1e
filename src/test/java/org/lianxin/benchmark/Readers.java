package org.lianxin.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reader that asks for profiles one after the other, and how long it waits for each. */
final class Readers {

    private final Bench bench;
    private final List<String> codes;
    private AtomicBoolean over = new AtomicBoolean();
    private CompletableFuture<Waits> asking = CompletableFuture.failedFuture(new AssertionError());

    Readers(Bench bench) {
        this.bench = bench;
        this.codes = bench.codes();
    }

    /**
     * What a reader waited, in milliseconds, for answers and refusals alike.
     *
     * @param refused how often it was told that the graph did not answer in time
     */
    record Waits(double p50, double p99, double most, int asked, int refused) {

        String of(Waits other) {
            return "**%.2f** | **%.2f** | %.2f"
                    .formatted(p50 / other.p50, p99 / other.p99, most / other.most);
        }

        @Override
        public String toString() {
            return "%.1f | %.1f | %.1f | %d of %,d".formatted(p50, p99, most, refused, asked);
        }
    }

    Waits during(Duration time) throws Exception {
        begin();
        Thread.sleep(time);
        return end();
    }

    void begin() throws Exception {
        var stop = new AtomicBoolean();
        String token = bench.token();
        over = stop;
        asking = CompletableFuture.supplyAsync(() -> ask(token, stop));
    }

    Waits end() {
        over.set(true);
        return asking.join();
    }

    private Waits ask(String token, AtomicBoolean stop) {
        List<Long> waits = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;
        while (!stop.get()) {
            try (GatewayAsker asker = new GatewayAsker(bench.gatewayPort(), token)) {
                while (!stop.get()) {
                    String code = codes.get(random.nextInt(codes.size()));
                    long start = System.nanoTime();
                    try {
                        asker.ask(code);
                    } finally {
                        waits.add(System.nanoTime() - start);
                    }
                }
            } catch (Exception failure) {
                if (!String.valueOf(failure.getMessage()).contains("GRAPH_TOO_SLOW")) {
                    throw new IllegalStateException(failure);
                }
                refused++;
            }
        }
        long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Waits(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), sorted.length, refused);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
