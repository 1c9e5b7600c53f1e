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
    private CompletableFuture<long[]> asking = CompletableFuture.completedFuture(new long[0]);

    Readers(Bench bench) {
        this.bench = bench;
        this.codes = bench.codes();
    }

    /** What a reader waited, in milliseconds. */
    record Waits(double p50, double p99, double most) {

        String of(Waits other) {
            return "**%.2f** | **%.2f** | %.2f"
                    .formatted(p50 / other.p50, p99 / other.p99, most / other.most);
        }

        @Override
        public String toString() {
            return "%.1f | %.1f | %.1f".formatted(p50, p99, most);
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
        long[] sorted = asking.join();
        return new Waits(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private long[] ask(String token, AtomicBoolean stop) {
        List<Long> waits = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(11);
        try (GatewayAsker asker = new GatewayAsker(bench.gatewayPort(), token)) {
            while (!stop.get()) {
                long start = System.nanoTime();
                asker.ask(codes.get(random.nextInt(codes.size())));
                waits.add(System.nanoTime() - start);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return waits.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
