package org.lianxin.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Everything on against everything off, and against the bare driver: by turns, in one run, at 64
 * connections.
 */
final class GuardedBenchmark {

    private static final int CONNECTIONS = 64;

    /** At which a commit is for few: it is run often enough to be compiled as in a server's day. */
    private static final int FEW = 4;

    /** More than a gateway answers in a second on a small machine. */
    private static final int PROOFS_PER_SECOND = 3_000;

    /** Short ones, so that no nonce runs out between its signing and its use. */
    private static final int WARM_UP_TURNS = 4;

    private final Bench bench;
    private final Pace pace;
    private final Guarded guarded;
    private final List<String> codes;

    GuardedBenchmark(Bench bench, Pace pace, Guarded guarded, List<String> codes) {
        this.bench = bench;
        this.pace = pace;
        this.guarded = guarded;
        this.codes = codes;
    }

    void run() throws Exception {
        Side on = new Side(guarded.on(), guarded.onPid(), new ArrayList<>());
        Side off = new Side(guarded.off(), guarded.offPid(), new ArrayList<>());
        Side bare = new Side(() -> new BareAsker(bench.driver()), -1, new ArrayList<>());
        List<Side> sides = List.of(on, off, bare);
        for (Side side : sides) {
            // What does most at a request needs longest until its code is compiled.
            int turns = WARM_UP_TURNS * (side.pid() == guarded.onPid() ? 6 : 2);
            for (int i = 0; i < turns; i++) {
                int connections = i % 2 == 0 ? FEW : CONNECTIONS;
                turn(side, connections, pace.warmUp().dividedBy(WARM_UP_TURNS), i);
            }
        }
        for (int repeat = 0; repeat < pace.repeats(); repeat++) {
            for (int i = 0; i < sides.size(); i++) {
                // Each repeat begins with another one.
                Side side = sides.get((i + repeat) % sides.size());
                side.turns().add(turn(side, CONNECTIONS, pace.turn(), repeat));
            }
        }
        System.out.println(
                "\n| 全部开启与全部关闭 everything on and off, 64 connections | per second | of"
                        + " off | of bare | CPU µs gateway + Neo4j + client |");
        System.out.println("|---|---|---|---|---|");
        tell("开启 on: token, proof, consent, reach, committed audit", on, off, bare);
        tell("关闭 off: token, reach", off, off, bare);
        tell("裸驱动 bare driver", bare, off, bare);
    }

    private static void tell(String name, Side side, Side off, Side bare) {
        List<Turn> own = side.turns();
        System.out.println(
                "| %s | %,.0f | **%.2f** | **%.2f** | %.0f + %.0f + %.0f |"
                        .formatted(
                                name,
                                median(own, Turn::perSecond),
                                ratio(own, off.turns()),
                                ratio(own, bare.turns()),
                                median(own, Turn::gatewayMicros),
                                median(own, Turn::neo4jMicros),
                                median(own, Turn::ownMicros)));
    }

    private static double ratio(List<Turn> own, List<Turn> others) {
        return Median.of(
                IntStream.range(0, own.size())
                        .mapToObj(i -> own.get(i).perSecond() / others.get(i).perSecond())
                        .toList());
    }

    private static double median(List<Turn> turns, Function<Turn, Double> part) {
        return Median.of(turns.stream().map(part).toList());
    }

    private Turn turn(Side side, int connections, Duration time, int seed) throws Exception {
        if (side.pid() == guarded.onPid()) {
            guarded.signAhead((int) (time.toMillis() * PROOFS_PER_SECOND / 1000));
        }
        return Turn.of(bench.neo4jPid(), side.pid(), side.opener(), connections, time, codes, seed);
    }

    private record Side(Load.Opener opener, long pid, List<Turn> turns) {}
}
