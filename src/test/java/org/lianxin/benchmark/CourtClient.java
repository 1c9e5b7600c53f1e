package org.lianxin.benchmark;

import org.lianxin.development.DemoClient;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A court that syncs its list over the gateway. */
final class CourtClient implements AutoCloseable {

    private static final int CHUNK = 2_000;
    private static final String OPEN =
            "mutation($k: String!, $o: CourtSyncOpening!) {"
                    + " openCourtSync(idempotencyKey: $k, opening: $o) { id } }";
    private static final String PUT =
            "mutation($s: ID!, $n: Int!, $h: String!, $r: [CourtRow!]!) {"
                    + " putCourtChunk(sync: $s, number: $n, hash: $h, rows: $r) { id } }";
    private static final String COMMIT =
            "mutation($k: String!, $s: ID!) { commitCourtSync(idempotencyKey: $k, sync: $s,"
                    + " confirmedDeletions: []) { counts { turnedAway } } }";

    private final GraphQlClient gateway;
    private final String court;
    private int version;
    private int committed;

    private CourtClient(GraphQlClient gateway, String court) {
        this.gateway = gateway;
        this.court = court;
    }

    /** The court of the sample, without the entries that it has there. */
    static CourtClient of(Bench bench) throws Exception {
        Path folder = Files.createTempDirectory("lianxin-courts");
        Path file = Path.of("courts-and-agencies.csv");
        Files.copy(Path.of("graph-seed/sample").resolve(file), folder.resolve(file));
        bench.importFiles(folder);
        Files.delete(folder.resolve(file));
        Files.delete(folder);
        Permissions.place(bench.driver(), DemoClient.COURT);
        Permissions.answersFor(
                bench.driver(), DemoClient.COURT, InventedCourtList.OTHER_COURT_CODE);
        return new CourtClient(
                new GraphQlClient(bench.gatewayPort(), bench.token(DemoClient.COURT)),
                DemoClient.COURT.organisation());
    }

    /** The same client for the other court, for which it answers. */
    CourtClient elsewhere() {
        return new CourtClient(gateway, InventedCourtList.OTHER_COURT_CODE);
    }

    /** How long a sync took, in seconds. */
    record Took(double all, double commit) {

        static final Took NOTHING = new Took(0, 0);

        Took and(Took other) {
            return new Took(all + other.all, commit + other.commit);
        }
    }

    Took sync(String mode, List<CourtRow> list) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String sync = handOver(mode, list);
        long handedOver = System.nanoTime();
        commit(sync);
        long end = System.nanoTime();
        return new Took((end - start) / 1e9, (end - handedOver) / 1e9);
    }

    /** Opens a sync and puts all its chunks. */
    String handOver(String mode, List<CourtRow> list) throws IOException, InterruptedException {
        List<String> hashes = list.stream().map(CourtDigests::ofRow).toList();
        Map<String, Object> opening = new HashMap<>();
        opening.put("list", "COURT_DEBTOR");
        opening.put("court", court);
        opening.put("mode", mode);
        opening.put("sourceVersion", Integer.toString(++version));
        if (mode.equals("DELTA") && committed > 0) {
            opening.put("baseVersion", Integer.toString(committed));
        }
        opening.put("expectedCount", list.size());
        opening.put("expectedDigest", CourtDigests.ofList(hashes));
        opening.put("chunks", (list.size() + CHUNK - 1) / CHUNK);
        String sync =
                gateway.ask(OPEN, Map.of("k", key("open"), "o", opening))
                        .at("/openCourtSync/id")
                        .asString();
        for (int from = 0, n = 1; from < list.size(); from += CHUNK, n++) {
            int until = Math.min(from + CHUNK, list.size());
            gateway.ask(
                    PUT,
                    Map.of(
                            "s",
                            sync,
                            "n",
                            n,
                            "h",
                            CourtDigests.ofChunk(hashes.subList(from, until)),
                            "r",
                            cells(list.subList(from, until))));
        }
        return sync;
    }

    void commit(String sync) throws IOException, InterruptedException {
        int turnedAway =
                gateway.ask(COMMIT, Map.of("k", key("commit"), "s", sync))
                        .at("/commitCourtSync/counts/turnedAway")
                        .asInt(-1);
        if (turnedAway != 0) {
            throw new IllegalStateException(turnedAway + " rows were turned away");
        }
        committed = version;
    }

    private String key(String step) {
        return "bench-" + step + "-" + court + "-" + version;
    }

    static List<Map<String, String>> cells(List<CourtRow> rows) {
        return rows.stream().map(CourtClient::cells).toList();
    }

    private static Map<String, String> cells(CourtRow row) {
        Map<String, String> cells = new HashMap<>();
        row.cells().forEach((field, cell) -> cells.put(field.wireName(), cell));
        return cells;
    }

    @Override
    public void close() {
        gateway.close();
    }
}
