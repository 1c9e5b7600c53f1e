package org.lianxin.benchmark;

import org.lianxin.exchange.CourtRow;
import org.neo4j.driver.Session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A court's whole list through the packaged jar, the first time and again with one entry of a
 * hundred changed, beside a bare {@code UNWIND … MERGE} of the same rows in one transaction; and
 * how long single readers wait meanwhile. Takes how many rows, 50,000 if nothing is said, and how
 * many of them one sync brings the first time, 50,000 too, which is what one commit may change.
 * More are brought in by delta syncs one after another, each of that many, and the bare rows in as
 * many transactions; the second time is one full sync in any case, for the gateway.
 */
final class SyncBenchmark {

    /** {@code lianxin.court-sync.rows-max} as it is by default. */
    private static final int ROWS_MAX = 50_000;

    private static final int WARM_UP = 5_000;
    private static final int BARE_SLICE = 5_000;
    private static final Duration QUIET = Duration.ofSeconds(10);

    /** Readers are warm when a median is so near to the one before it. */
    private static final double WARM = 0.1;

    private static final int WARM_UPS_MAX = 5;
    private static final String OTHERWISE = "部分未履行";

    /** Longer lists are compared as a whole in a gateway of more memory, over a larger cache. */
    private static final int LONG = 200_000;

    private static final List<String> GATEWAY_JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "--enable-native-access=ALL-UNNAMED");
    private static final String BARE = Texts.of("bare-list.cypher");

    private final Bench bench;
    private final CourtClient court;
    private final int rowsAtOnce;

    private SyncBenchmark(Bench bench, CourtClient court, int rowsAtOnce) {
        this.bench = bench;
        this.court = court;
        this.rowsAtOnce = rowsAtOnce;
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS_MAX;
        // One transaction holds all that it changes in Neo4j's memory, on both sides.
        int rowsAtOnce = args.length > 1 ? Integer.parseInt(args[1]) : ROWS_MAX;
        int most = Math.min(rows, rowsAtOnce);
        String heap = most > 25_000 ? "14g" : most > 20_000 ? "8g" : "3g";
        boolean longList = rows > LONG;
        List<String> jvm = new ArrayList<>(GATEWAY_JVM);
        jvm.add(longList ? "-Xmx3g" : "-Xmx512m");
        try (Bench bench =
                new Bench(
                        heap,
                        longList ? 4_096 : Bench.PAGE_CACHE_MIB,
                        jvm,
                        "--lianxin.limits.request-millis-max=3600000",
                        "--lianxin.court-sync.commit-timeout-millis=3600000",
                        "--lianxin.court-sync.list-max=" + Integer.MAX_VALUE)) {
            Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
            try (CourtClient court = CourtClient.of(bench)) {
                new SyncBenchmark(bench, court, rowsAtOnce).run(rows);
            }
        }
    }

    private void run(int rows) throws Exception {
        // Of those who are registered before any list brings more: the reader has their consents.
        Readers readers = new Readers(bench);
        bareSchema();
        warmUp();
        Readers.Waits quiet = quiet(readers);
        List<int[]> parts = parts(rows);

        double bareFirst = 0;
        double bareAgain = 0;
        for (int[] part : parts) {
            List<CourtRow> list = InventedCourtList.of(part[0], part[1]);
            bareFirst += seconds(() -> bare(list));
        }
        for (int[] part : parts) {
            List<CourtRow> next = next(part);
            bareAgain += seconds(() -> bare(next));
        }
        readers.begin();
        CourtClient.Took first = CourtClient.Took.NOTHING;
        for (int[] part : parts) {
            CourtClient.Took took = court.sync(mode(parts), InventedCourtList.of(part[0], part[1]));
            System.err.printf("rows until %,d: %.1f s%n", part[1], took.all());
            first = first.and(took);
        }
        Readers.Waits waiting = readers.end();
        System.err.printf(
                "all the first time: %.1f s, of it commits %.1f; bare %.1f, again %.1f%n"
                        + "readers: %s, quiet: %s%n",
                first.all(), first.commit(), bareFirst, bareAgain, waiting, quiet);
        CourtClient.Took again =
                court.sync(
                        "FULL", InventedCourtList.changed(InventedCourtList.of(rows), OTHERWISE));

        System.out.printf(
                "%n%,d rows, %s; Neo4j and gateway on two processors%n", rows, syncs(parts));
        System.out.println("| | sync s | of it commit s | bare s | ratio | aim |");
        System.out.println("|---|---|---|---|---|---|");
        tell("first time", first, bareFirst, "2");
        tell("again, 1 % changed", again, bareAgain, "0.25");
        System.out.println(
                "\n| single reader | p50 ms | p99 ms | most ms | refused |\n|---|---|---|---|---|");
        System.out.println("| quiet | " + quiet + " |");
        System.out.println("| during the first sync | " + waiting + " |");
        System.out.printf("| ratio (aim 1.5) | %s | |%n", waiting.of(quiet));
        System.out.printf(
                "gateway resident %d MiB%n", ProcessCost.of(bench.gatewayPid()).residentMiB());
    }

    /** With the list of another court, so that neither side meets its code for the first time. */
    private void warmUp() throws Exception {
        CourtClient elsewhere = court.elsewhere();
        List<CourtRow> list = InventedCourtList.elsewhere(WARM_UP);
        List<CourtRow> next = InventedCourtList.changed(list, OTHERWISE);
        bare(list);
        bare(next);
        elsewhere.sync("FULL", list);
        elsewhere.sync("FULL", next);
        elsewhere.sync("DELTA", InventedCourtList.changed(list, "全部已履行"));
        bareForgets();
    }

    private static Readers.Waits quiet(Readers readers) throws Exception {
        Readers.Waits before = readers.during(QUIET);
        for (int i = 1; i < WARM_UPS_MAX; i++) {
            Readers.Waits now = readers.during(QUIET);
            if (Math.abs(now.p50() - before.p50()) < WARM * before.p50()) {
                break;
            }
            before = now;
        }
        return readers.during(QUIET);
    }

    private List<int[]> parts(int rows) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < rows; from += rowsAtOnce) {
            parts.add(new int[] {from, Math.min(from + rowsAtOnce, rows)});
        }
        return parts;
    }

    private static String mode(List<int[]> parts) {
        return parts.size() == 1 ? "FULL" : "DELTA";
    }

    private String syncs(List<int[]> parts) {
        return parts.size() == 1
                ? "one full sync each time"
                : "%d delta syncs of %,d one after another, then one full sync"
                        .formatted(parts.size(), rowsAtOnce);
    }

    private static List<CourtRow> next(int[] part) {
        return InventedCourtList.changed(InventedCourtList.of(part[0], part[1]), OTHERWISE);
    }

    private static void tell(String name, CourtClient.Took took, double bare, String aim) {
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | **%.2f** | %s |%n",
                name, took.all(), took.commit(), bare, took.all() / bare, aim);
    }

    private void bare(List<CourtRow> list) {
        try (Session session = bench.driver().session()) {
            session.executeWriteWithoutResult(
                    transaction -> {
                        for (int from = 0; from < list.size(); from += BARE_SLICE) {
                            int until = Math.min(from + BARE_SLICE, list.size());
                            var slice = CourtClient.cells(list.subList(from, until));
                            transaction.run(BARE, Map.of("rows", slice)).consume();
                        }
                    });
        }
    }

    private void bareSchema() {
        run("CREATE CONSTRAINT bare_debtor FOR (d:BareDebtor) REQUIRE d.number IS UNIQUE");
        run("CREATE CONSTRAINT bare_entry FOR (e:BareEntry) REQUIRE e.key IS UNIQUE");
    }

    private void bareForgets() {
        run("MATCH (n:BareEntry) DETACH DELETE n");
        run("MATCH (n:BareDebtor) DETACH DELETE n");
    }

    private void run(String statement) {
        try (Session session = bench.driver().session()) {
            session.run(statement).consume();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
