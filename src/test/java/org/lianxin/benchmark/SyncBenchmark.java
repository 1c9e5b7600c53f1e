package org.lianxin.benchmark;

import org.lianxin.exchange.CourtRow;
import org.neo4j.driver.Session;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A court's whole list through the packaged jar, the first time and again with one entry of a
 * hundred changed, beside a bare {@code UNWIND … MERGE} of the same rows in one transaction; and
 * how long single readers wait meanwhile. Takes how many rows, 100,000 if nothing is said.
 */
final class SyncBenchmark {

    private static final int BARE_SLICE = 5_000;
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final List<String> GATEWAY_JVM =
            List.of(
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "--enable-native-access=ALL-UNNAMED");
    private static final String BARE = Texts.of("bare-list.cypher");

    private final Bench bench;
    private final CourtClient court;

    private SyncBenchmark(Bench bench, CourtClient court) {
        this.bench = bench;
        this.court = court;
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        // One transaction holds all that it changes in Neo4j's memory, on both sides.
        String heap = rows > 20_000 ? "14g" : "3g";
        try (Bench bench =
                new Bench(
                        heap,
                        GATEWAY_JVM,
                        "--lianxin.limits.request-millis-max=3600000",
                        "--lianxin.court-sync.commit-timeout-millis=3600000")) {
            Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
            try (CourtClient court = CourtClient.of(bench)) {
                new SyncBenchmark(bench, court).run(rows);
            }
        }
    }

    private void run(int rows) throws Exception {
        Readers readers = new Readers(bench);
        bareSchema();
        // Small ones first, so that neither side meets its code for the first time.
        List<CourtRow> small = InventedCourtList.of(Math.min(rows, 5_000));
        bare(small);
        court.sync("FULL", small);
        bareForgets();
        List<CourtRow> list = InventedCourtList.of(rows);
        List<CourtRow> next = InventedCourtList.changed(list, "部分未履行");
        readers.during(QUIET);
        Readers.Waits quiet = readers.during(QUIET);

        double bareFirst = seconds(() -> bare(list));
        double bareAgain = seconds(() -> bare(next));
        readers.begin();
        CourtClient.Took first = court.sync("FULL", list);
        Readers.Waits waiting = readers.end();
        CourtClient.Took again = court.sync("FULL", next);

        System.out.printf("%n%,d rows; Neo4j %s%n", rows, "and gateway on two processors");
        System.out.println("| | sync s | of it commit s | bare s | ratio | aim |");
        System.out.println("|---|---|---|---|---|---|");
        tell("first time", first, bareFirst, "2");
        tell("again, 1 % changed", again, bareAgain, "0.25");
        System.out.println("\n| single reader | p50 ms | p99 ms | most ms |\n|---|---|---|---|");
        System.out.println("| quiet | " + quiet + " |");
        System.out.println("| during the first sync | " + waiting + " |");
        System.out.printf("| ratio (aim 1.5) | %s |%n", waiting.of(quiet));
        System.out.printf(
                "gateway resident %d MiB%n", ProcessCost.of(bench.gatewayPid()).residentMiB());
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
