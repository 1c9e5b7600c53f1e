package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Row;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A graph in bad weather: flights land late, out of order, on any thread, with failures, twice, or
 * never. It notes whatever a lane must not do.
 */
final class StormyTransport implements Transport {

    /** The recorded clock of this graph, in milliseconds. */
    final AtomicLong now = new AtomicLong();

    final AtomicInteger failures = new AtomicInteger();
    final Set<String> broken = ConcurrentHashMap.newKeySet();

    private final Limits limits;
    private final long seed;
    private final AtomicLong flights = new AtomicLong();
    private final Map<String, AtomicInteger> inTheAir = new ConcurrentHashMap<>();

    StormyTransport(Limits limits, long seed) {
        this.limits = limits;
        this.seed = seed;
    }

    /** What the graph knows, seen one key at a time: four of five keys, each as its own double. */
    static Map<Integer, Integer> naively(Iterable<Integer> keys) {
        Map<Integer, Integer> known = new HashMap<>();
        for (int key : keys) {
            if (key % 5 != 0) {
                known.put(key, 2 * key);
            }
        }
        return known;
    }

    @Override
    public CompletionStage<Landing> fly(String name, String text, List<Object> parameters) {
        var random = new SplittableRandom(seed + flights.incrementAndGet());
        AtomicInteger lane = inTheAir.computeIfAbsent(name, n -> new AtomicInteger());
        check(lane, parameters);
        var landing = new CompletableFuture<Landing>();
        int fate = random.nextInt(100);
        if (fate < 3) {
            failures.incrementAndGet();
            lane.decrementAndGet();
            throw new IllegalArgumentException("refused to leave");
        }
        if (fate < 40) { // on the caller's thread, before the caller has even returned
            land(lane, landing, fate, parameters);
            return landing;
        }
        long delay = random.nextLong(2_000_000);
        Thread.ofVirtual()
                .start(
                        () -> {
                            LockSupport.parkNanos(delay);
                            land(lane, landing, fate, parameters);
                        });
        return landing;
    }

    private void land(
            AtomicInteger lane,
            CompletableFuture<Landing> landing,
            int fate,
            List<Object> parameters) {
        if (fate == 99) { // never: the lane gives it up
            failures.incrementAndGet();
            lane.decrementAndGet();
            return;
        }
        Landing landed = landing(parameters);
        lane.decrementAndGet();
        if (fate % 10 == 3) {
            failures.incrementAndGet();
            landing.completeExceptionally(failure(fate));
        } else {
            landing.complete(landed);
        }
    }

    private static RuntimeException failure(int fate) {
        return switch (fate / 10 % 4) {
            case 0 -> new ServiceUnavailableException("connection lost");
            case 1 -> new ClientException("Neo.ClientError.Statement.SyntaxError", "odd");
            case 2 -> new GraphUnavailable("shut", null);
            default -> new IllegalStateException("driver closed");
        };
    }

    private Landing landing(List<Object> parameters) {
        Instant seen = Instant.ofEpochMilli(now.get());
        Map<Object, Row> rows = new HashMap<>();
        List<Integer> keys = new ArrayList<>();
        parameters.forEach(key -> keys.add(((Long) key).intValue()));
        naively(keys)
                .forEach(
                        (key, answer) ->
                                rows.put(
                                        (long) key,
                                        new GraphRow(Values.value(Map.of("answer", answer)))));
        return new Landing(rows, seen);
    }

    private void check(AtomicInteger lane, List<Object> parameters) {
        if (lane.incrementAndGet() > limits.flightsMax()) {
            broken.add("too many in the air");
        }
        if (parameters.isEmpty() || parameters.size() > limits.batchMax()) {
            broken.add("a flight of " + parameters.size());
        }
        if (new HashSet<>(parameters).size() != parameters.size()) {
            broken.add("a key twice in one flight");
        }
    }
}
