package org.lianxin.gateway.http;

import org.lianxin.TestGraph;
import org.lianxin.cypher.graph.BreakingWire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gateways in processes of their own on one graph: some that answer, and one after the other that
 * is to be killed, for which another is started meanwhile.
 */
final class DoomedGateways implements AutoCloseable {

    private static final int AHEAD = 3;
    private static final int STARTING = 2;

    private final Path work;
    private final ExecutorService starting = Executors.newFixedThreadPool(STARTING);
    private final Queue<CompletableFuture<Doomed>> started = new ArrayDeque<>();
    private final List<Doomed> standing = new CopyOnWriteArrayList<>();

    DoomedGateways(Path work) {
        this.work = work;
        for (int i = 0; i < AHEAD; i++) {
            startOne();
        }
        standing.add(next());
    }

    /** A gateway with the wire between it and the graph. */
    record Doomed(BreakingWire wire, GatewayProcess process) {

        /** SIGKILL; it does not matter how often. */
        void kill() {
            try {
                process.kill();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }

        private void close() {
            process.close();
            wire.close();
        }
    }

    /** One that nobody else will ask, while another one at least answers whoever does. */
    Doomed doom() {
        startOne();
        standing.add(next());
        return standing.removeFirst();
    }

    /** One of those that nobody is about to kill. */
    Client any() {
        List<Doomed> now = List.copyOf(standing);
        return now.get(ThreadLocalRandom.current().nextInt(now.size())).process().client();
    }

    @Override
    public void close() {
        standing.forEach(Doomed::close);
        while (!started.isEmpty()) {
            started.remove().thenAccept(Doomed::close).join();
        }
        starting.shutdown();
    }

    private void startOne() {
        started.add(CompletableFuture.supplyAsync(this::start, starting));
    }

    private Doomed next() {
        return started.remove().join();
    }

    private Doomed start() {
        var wire = new BreakingWire(TestGraph.uri());
        try {
            return new Doomed(
                    wire,
                    GatewayProcess.start(
                            work,
                            wire.uri(),
                            "--lianxin.recall.every=1h",
                            "--lianxin.bell.every=1h",
                            "--lianxin.peer.every=1h",
                            "--lianxin.rounds.first=1h"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
