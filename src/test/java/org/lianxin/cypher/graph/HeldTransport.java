package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A transport whose flights land when the test says so. */
final class HeldTransport implements Transport {

    /** One flight in the air. */
    record Held(List<Object> parameters, CompletableFuture<Landing> landing) {

        void land() {
            land(Instant.EPOCH);
        }

        void land(Instant recordedUpTo) {
            landing.complete(echo(parameters, recordedUpTo));
        }
    }

    private final BlockingQueue<Held> flights = new LinkedBlockingQueue<>();

    @Override
    public CompletionStage<Landing> fly(String name, String text, List<Object> parameters) {
        Held held = new Held(List.copyOf(parameters), new CompletableFuture<>());
        flights.add(held);
        return held.landing();
    }

    /** The next flight that left, waiting a while for it. */
    Held next() throws InterruptedException {
        Held held = flights.poll(10, TimeUnit.SECONDS);
        if (held == null) {
            throw new AssertionError("no flight left");
        }
        return held;
    }

    @Nullable Held nextIfAny(long millis) throws InterruptedException {
        return flights.poll(millis, TimeUnit.MILLISECONDS);
    }

    /** Answers each key with itself, except keys that begin with {@code unknown}. */
    static Landing echo(List<Object> parameters, Instant recordedUpTo) {
        return new Landing(
                parameters.stream()
                        .filter(key -> !key.toString().startsWith("unknown"))
                        .collect(
                                Collectors.toMap(
                                        key -> key,
                                        key ->
                                                new GraphRow(
                                                        Values.value(
                                                                Map.of(
                                                                        "answer",
                                                                        key.toString()))))),
                recordedUpTo);
    }
}
