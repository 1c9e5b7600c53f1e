package org.lianxin.benchmark;

import org.lianxin.development.DemoClient;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;
import org.neo4j.driver.Session;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Many subscribers of a court's feed on one gateway: what each takes of its memory, and how long a
 * committed change takes to reach them, beside a bare commit. Takes how many, 1,000 if nothing is
 * said.
 */
final class LiveBenchmark {

    private static final int COMMITS = 60;
    private static final int COMMITS_MIN = 20;
    private static final int WARM_UP = 10;

    /** No commits are begun after so long, if there were enough. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private static final Duration SETTLE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FEED = "public.court_debtor." + DemoClient.COURT.organisation();

    private final Bench bench;
    private final CourtClient court;
    private final HttpClient http = HttpClient.newHttpClient();

    private LiveBenchmark(Bench bench, CourtClient court) {
        this.bench = bench;
        this.court = court;
    }

    public static void main(String[] args) throws Exception {
        int followers = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        try (Bench bench =
                new Bench(
                        "1g",
                        Bench.PAGE_CACHE_MIB,
                        Bench.GATEWAY_JVM,
                        "--lianxin.live.connections-max=5000",
                        "--lianxin.live.connections-per-client=5000",
                        "--lianxin.live.streams-max=5000",
                        "--lianxin.live.streams-per-client=5000")) {
            Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
            try (CourtClient court = CourtClient.of(bench)) {
                new LiveBenchmark(bench, court).run(followers);
            }
        }
    }

    private void run(int count) throws Exception {
        // Every second one is a person, of whom the public feed tells nothing.
        List<CourtRow> list =
                InventedCourtList.of(2 * (COMMITS + WARM_UP + 1)).stream()
                        .filter(row -> row.text(CourtField.KIND).equals("法人"))
                        .toList();
        court.sync("DELTA", list.subList(0, 1));
        long idle = resident();
        System.out.println("| followers | delivered p50 ms | p99 ms | answered p50 ms | p99 ms |");
        System.out.println("|---|---|---|---|---|");
        deliver(1, list.subList(1, 1 + WARM_UP));
        deliver(1, changed(list, "部分未履行"));
        long before = resident();
        long after = deliver(count, changed(list, "全部未履行"));
        System.out.printf(
                "%ngateway resident: %d MiB idle, %d before and %d with %,d followers:"
                        + " %.0f KiB each%n",
                idle, before, after, count, (after - before) * 1024.0 / count);
        bare();
    }

    private static List<CourtRow> changed(List<CourtRow> list, String performance) {
        return list.subList(0, COMMITS).stream()
                .map(row -> row.with(CourtField.PERFORMANCE, performance))
                .toList();
    }

    /** Commits the rows one by one; the gateway's memory at its end. */
    private long deliver(int count, List<CourtRow> rows) throws Exception {
        String token = bench.token();
        String after;
        try (var bank = new GraphQlClient(bench.gatewayPort(), token)) {
            after = bank.feedEnd(FEED);
        }
        List<LiveFollower> followers = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                followers.add(LiveFollower.open(http, bench.gatewayPort(), token, FEED, after));
            }
            Thread.sleep(SETTLE);
            long[] delivered = new long[rows.size() * count];
            long[] answered = new long[rows.size()];
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            int done = 0;
            for (int i = 0; i < rows.size(); i++) {
                if (i >= COMMITS_MIN && System.nanoTime() > end) {
                    break;
                }
                String sync = court.handOver("DELTA", rows.subList(i, i + 1));
                long start = System.nanoTime();
                court.commit(sync);
                answered[i] = System.nanoTime() - start;
                await(followers, i + 1);
                for (int f = 0; f < count; f++) {
                    delivered[i * count + f] = followers.get(f).arrivedAt() - start;
                }
                done = i + 1;
            }
            System.out.printf(
                    "| %,d | %s | %s |%n",
                    count,
                    waits(Arrays.copyOf(delivered, done * count)),
                    waits(Arrays.copyOf(answered, done)));
            return resident();
        } finally {
            followers.forEach(LiveFollower::close);
        }
    }

    private static void await(List<LiveFollower> followers, int entries) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (LiveFollower follower : followers) {
            while (follower.entries() < entries) {
                if (System.nanoTime() > end) {
                    throw new TimeoutException("an entry did not reach everybody");
                }
                Thread.sleep(1);
            }
        }
    }

    private void bare() {
        long[] waits = new long[COMMITS];
        try (Session session = bench.driver().session()) {
            for (int i = -WARM_UP; i < COMMITS; i++) {
                long start = System.nanoTime();
                session.run("CREATE (:BareMark {at: $at})", Map.of("at", i)).consume();
                if (i >= 0) {
                    waits[i] = System.nanoTime() - start;
                }
            }
        }
        System.out.println("bare commit p50 | p99 ms: " + waits(waits));
    }

    private static String waits(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return "%.1f | %.1f".formatted(at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private long resident() {
        return ProcessCost.of(bench.gatewayPid()).residentMiB();
    }
}
