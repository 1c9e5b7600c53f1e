package org.lianxin.benchmark;

import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.Drafts;
import org.lianxin.audit.graph.TestAudit;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.development.FreePort;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * What the audit log can take, alone: entries appended by many callers to a Neo4j in a process of
 * its own, and proofs out of a long log. Run by its name with the test class path; takes how many
 * entries the long log has, a million if nothing is said.
 */
@SuppressWarnings("try")
final class AuditBenchmark implements AutoCloseable {

    /** A commit for few is run too seldom to be compiled sooner. */
    private static final Duration WARM_UP = Duration.ofSeconds(40);

    private static final Duration TURN = Duration.ofSeconds(8);
    private static final int SUBJECTS = 200_000;
    private static final int PROOFS = 2_000;

    private final Path folder = Files.createTempDirectory("lianxin-audit-bench");
    private final int port = FreePort.any();
    private final Process neo4j = startNeo4j();
    private final Driver driver =
            GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.none());

    private AuditBenchmark() throws IOException {}

    public static void main(String[] args) throws Exception {
        long entries = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        try (AuditBenchmark benchmark = new AuditBenchmark()) {
            Runtime.getRuntime().addShutdownHook(new Thread(benchmark.neo4j::destroyForcibly));
            benchmark.run(entries);
        }
    }

    private void run(long entries) throws Exception {
        awaitNeo4j();
        TestDoor.applySchema(driver);
        try (TestAudit audit = new TestAudit(driver, TestAudit.GENEROUS)) {
            for (int callers : List.of(256, 1, 64)) {
                appends(audit, callers, 1, WARM_UP);
            }
            say(
                    "| callers | entries each | entries/s | p50 ms | p99 ms | CPU µs/entry Neo4j |"
                            + " own |");
            say("|---|---|---|---|---|---|---|");
            for (int callers : List.of(1, 64, 256, 1024)) {
                say(appends(audit, callers, 1, TURN));
            }
            say(appends(audit, 16, 100, TURN));
            fill(audit, entries);
            proofs(audit);
        }
    }

    private String appends(TestAudit audit, int callers, int each, Duration time) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Duration graphBefore = ProcessCost.of(neo4j.pid()).cpu();
        Duration ownBefore = ProcessCost.of(ProcessHandle.current().pid()).cpu();
        long start = System.nanoTime();
        List<long[]> times = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int c = 0; c < callers; c++) {
                int seed = c;
                running.add(threads.submit(() -> caller(audit, seed, each, over)));
            }
            Thread.sleep(time);
            over.set(true);
            for (Future<long[]> caller : running) {
                times.add(caller.get());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double entries = (double) all.length * each;
        Duration graph = ProcessCost.of(neo4j.pid()).cpu().minus(graphBefore);
        Duration own = ProcessCost.of(ProcessHandle.current().pid()).cpu().minus(ownBefore);
        return "| %d | %d | **%,.0f** | %.1f | %.1f | %.0f | %.0f |"
                .formatted(
                        callers,
                        each,
                        entries / seconds,
                        millis(all, 0.5),
                        millis(all, 0.99),
                        graph.toNanos() / 1e3 / entries,
                        own.toNanos() / 1e3 / entries);
    }

    private static long[] caller(TestAudit audit, int seed, int each, AtomicBoolean over) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> times = new ArrayList<>();
        while (!over.get()) {
            List<AuditDraft> drafts =
                    IntStream.range(0, each).mapToObj(i -> draft(random)).toList();
            long start = System.nanoTime();
            audit.log().append(drafts);
            times.add(System.nanoTime() - start);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static AuditDraft draft(SplittableRandom random) {
        long subject = random.nextInt(SUBJECTS);
        String pseudonym = HexFormat.of().toHexDigits(subject * 0x9E3779B97F4A7C15L).repeat(4);
        return Drafts.look(AuditDraft.UNNAMED + Long.toHexString(random.nextLong()), pseudonym);
    }

    private void fill(TestAudit audit, long entries) throws Exception {
        long start = System.nanoTime();
        List<Future<?>> filling = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int c = 0; c < 4; c++) {
                int seed = 1000 + c;
                filling.add(threads.submit(() -> fill(audit, entries, seed)));
            }
        }
        for (Future<?> each : filling) {
            each.get();
        }
        say(
                "filled to %,d in %.0f s"
                        .formatted(
                                audit.checkpoints().latest().size(),
                                (System.nanoTime() - start) / 1e9));
    }

    private static void fill(TestAudit audit, long entries, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        while (audit.checkpoints().latest().size() < entries) {
            audit.log().append(IntStream.range(0, 1_000).mapToObj(i -> draft(random)).toList());
        }
    }

    private void proofs(TestAudit audit) {
        long size = audit.checkpoints().latest().size();
        SplittableRandom random = new SplittableRandom(5);
        var proofs = audit.proofs();
        long recent = Math.max(0, size - 200_000);
        for (int i = 0; i < 20_000; i++) {
            proofs.inclusion(recent + random.nextLong(size - recent), size);
        }
        say("\n| proof out of %,d entries | p50 ms | p99 ms |\n|---|---|---|".formatted(size));
        say(
                proof(
                        "inclusion, tile in memory",
                        () -> proofs.inclusion(recent + random.nextLong(size - recent), size)));
        say(proof("inclusion, anywhere", () -> proofs.inclusion(random.nextLong(size), size)));
        say(
                proof(
                        "consistency, anywhere",
                        () -> proofs.consistency(1 + random.nextLong(size), size)));
    }

    private static String proof(String name, Runnable proof) {
        long[] times = new long[PROOFS];
        for (int i = 0; i < PROOFS; i++) {
            long start = System.nanoTime();
            proof.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return "| %s | %.3f | %.3f |".formatted(name, millis(times, 0.5), millis(times, 0.99));
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private Process startNeo4j() throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms1g",
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.lianxin.development.Neo4jProcess",
                        folder.resolve("graph").toString(),
                        Integer.toString(port));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("neo4j.log").toFile())
                .start();
    }

    private void awaitNeo4j() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (RuntimeException notYet) {
                if (System.nanoTime() > end || !neo4j.isAlive()) {
                    throw notYet;
                }
                Thread.sleep(300);
            }
        }
    }

    @Override
    public void close() throws Exception {
        driver.close();
        neo4j.destroy();
        neo4j.onExit().completeOnTimeout(neo4j, 20, TimeUnit.SECONDS).join();
        neo4j.destroyForcibly();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
