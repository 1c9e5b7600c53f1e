package org.lianxin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * {@code mvn -Pbench}: about a quarter of an hour; with {@code try} as its argument one, to see it
 * work, and with {@code guarded} only everything on and off. The two sides take turns within one
 * run, each repeat begins with the other one, and medians are told: what the machine does meanwhile
 * falls on both.
 */
final class Benchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);
    private static final int BATCH = 1_000;

    private final Bench bench;
    private final Pace pace;
    private final List<String> codes;
    private final Load.Opener gateway;
    private final Load.Opener bare;

    private Benchmark(Bench bench, Pace pace) throws Exception {
        this.bench = bench;
        this.pace = pace;
        this.codes = bench.codes();
        String token = bench.token();
        this.gateway = () -> new GatewayAsker(bench.gatewayPort(), token);
        this.bare = () -> new BareAsker(bench.driver());
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = new Bench()) {
            // Killed, it would leave a gateway behind.
            Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
            Pace pace = Pace.of(args);
            Benchmark benchmark = new Benchmark(bench, pace);
            if (!List.of(args).contains("guarded")) {
                benchmark.run();
            }
            bench.closeGateway();
            try (Guarded guarded = new Guarded(bench)) {
                new GuardedBenchmark(bench, pace, guarded, benchmark.codes).run();
            }
        }
    }

    private void run() throws Exception {
        say(
                "%d organisations; Neo4j 1 GB heap; gateway %s; %d processors"
                        .formatted(
                                codes.size(),
                                String.join(" ", Bench.GATEWAY_JVM),
                                Runtime.getRuntime().availableProcessors()));
        long idle = ProcessCost.of(bench.gatewayPid()).residentMiB();
        warmUp();
        say(
                "\n| 单笔查询 single queries | gateway/s | bare driver/s | ratio | CPU µs gateway +"
                        + " Neo4j + client | CPU µs bare: Neo4j + driver |");
        say("|---|---|---|---|---|---|");
        for (int connections : CONNECTIONS) {
            singles(connections);
        }
        say("\n| 批量 batch of 1,000 | gateway ms | bare UNWIND ms | ratio |");
        say("|---|---|---|---|");
        batches();
        say("\n| 内存 memory | MiB resident |\n|---|---|");
        say("| gateway, idle after start | %d |".formatted(idle));
        say(
                "| gateway, after all of the above | %d |"
                        .formatted(ProcessCost.of(bench.gatewayPid()).residentMiB()));
    }

    private void warmUp() throws Exception {
        Load.perSecond(gateway, 64, pace.warmUp(), codes, 1);
        // Commits for few, so that they are compiled as they would be in a server's day.
        Load.perSecond(gateway, 4, pace.warmUp().multipliedBy(2), codes, 1);
        Load.perSecond(bare, 64, pace.warmUp(), codes, 1);
        try (GatewayAsker asker = new GatewayAsker(bench.gatewayPort(), bench.token())) {
            for (int i = 0; i < 10; i++) {
                asker.askAll(batch(i));
                new BareAsker(bench.driver()).askAll(batch(i));
            }
        }
    }

    private void singles(int connections) throws Exception {
        List<Turn> gateways = new ArrayList<>();
        List<Turn> bares = new ArrayList<>();
        for (int repeat = 0; repeat < pace.repeats(); repeat++) {
            if (repeat % 2 == 0) {
                gateways.add(turn(gateway, connections, repeat));
                bares.add(turn(bare, connections, repeat));
            } else {
                bares.add(turn(bare, connections, repeat));
                gateways.add(turn(gateway, connections, repeat));
            }
        }
        double through = Median.of(gateways.stream().map(Turn::perSecond).toList());
        double beside = Median.of(bares.stream().map(Turn::perSecond).toList());
        List<Double> ratios =
                IntStream.range(0, pace.repeats())
                        .mapToObj(i -> gateways.get(i).perSecond() / bares.get(i).perSecond())
                        .toList();
        say(
                "| %d connections | %,.0f | %,.0f | **%.2f** | %.0f + %.0f + %.0f | %.0f + %.0f |"
                        .formatted(
                                connections,
                                through,
                                beside,
                                Median.of(ratios),
                                micros(gateways, Turn::gatewayMicros),
                                micros(gateways, Turn::neo4jMicros),
                                micros(gateways, Turn::ownMicros),
                                micros(bares, Turn::neo4jMicros),
                                micros(bares, Turn::ownMicros)));
    }

    private Turn turn(Load.Opener opener, int connections, int seed) throws Exception {
        return Turn.of(
                bench.neo4jPid(),
                bench.gatewayPid(),
                opener,
                connections,
                pace.turn(),
                codes,
                seed);
    }

    private void batches() throws Exception {
        List<Double> through = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (GatewayAsker asker = new GatewayAsker(bench.gatewayPort(), bench.token())) {
            for (int i = 0; i < pace.batches(); i++) {
                List<String> batch = batch(i);
                double gatewayMillis = i % 2 == 0 ? millis(() -> asker.askAll(batch)) : 0;
                double bareMillis = millis(() -> new BareAsker(bench.driver()).askAll(batch));
                if (gatewayMillis == 0) {
                    gatewayMillis = millis(() -> asker.askAll(batch));
                }
                through.add(gatewayMillis);
                beside.add(bareMillis);
                ratios.add(bareMillis / gatewayMillis);
            }
        }
        say(
                "| one after the other | %.0f | %.0f | **%.2f** |"
                        .formatted(Median.of(through), Median.of(beside), Median.of(ratios)));
    }

    /** A thousand organisations in a row, from another place each time. */
    private List<String> batch(int which) {
        return IntStream.range(0, BATCH)
                .mapToObj(i -> codes.get((which * 307 + i) % codes.size()))
                .toList();
    }

    private static double micros(List<Turn> turns, Function<Turn, Double> part) {
        return Median.of(turns.stream().map(part).toList());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
