package org.lianxin.cypher.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The parameters that travel together in one round trip. Its lane's lock guards its fields. */
final class Flight {

    final CompletableFuture<Landing> landed = new CompletableFuture<>();
    final List<Object> parameters = new ArrayList<>();

    /** How many askers still wait for it; a flight that nobody waits for does not leave. */
    int passengers;

    /** When it left, in terms of {@link System#nanoTime()}; meaningless before. */
    long leftNanos;
}
