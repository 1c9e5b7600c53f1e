package org.lianxin.benchmark;

import org.lianxin.development.DemoClient;
import org.lianxin.development.DemoKeys;
import org.lianxin.development.DevelopmentIssuer;
import org.lianxin.development.FreePort;
import org.lianxin.development.LocalNeo4j;
import org.lianxin.development.ProofKey;
import org.lianxin.development.Requests;
import org.lianxin.packaging.JarProcess;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What is measured: a Neo4j process with a registry in it, the packaged jar on top, a driver
 * beside.
 */
final class Bench implements AutoCloseable {

    /** For a small gateway; README and the container image use the same. */
    static final List<String> GATEWAY_JVM =
            List.of(
                    "-Xmx160m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "--enable-native-access=ALL-UNNAMED");

    /** Of the Neo4j that is measured, unless a benchmark needs more. */
    static final int PAGE_CACHE_MIB = 256;

    private static final Path SHARED = Path.of("../shared/data/director-graph");

    private final Path folder;
    private final Process neo4j;
    private final DevelopmentIssuer issuer;
    private final JarProcess gateway;
    private final Driver driver;
    private final int gatewayPort = FreePort.any();
    private final int boltPort = FreePort.any();

    Bench() throws Exception {
        this("1g", PAGE_CACHE_MIB, GATEWAY_JVM);
    }

    /**
     * With other memory.
     *
     * @param neo4jHeap as {@code -Xmx} has it
     * @param pageCacheMiB of Neo4j
     * @param further properties of the gateway that is measured
     */
    Bench(String neo4jHeap, int pageCacheMiB, List<String> gatewayJvm, String... further)
            throws Exception {
        folder = Files.createTempDirectory("lianxin-bench");
        neo4j = startNeo4j(neo4jHeap, pageCacheMiB);
        issuer = DevelopmentIssuer.start(FreePort.any());
        driver =
                GraphDatabase.driver(
                        boltUri(),
                        AuthTokens.none(),
                        Config.builder().withMaxConnectionPoolSize(100).build());
        awaitNeo4j();
        importFiles(registry(folder));
        Permissions.place(driver, codes());
        gateway =
                JarProcess.start(
                        gatewayPort,
                        gatewayJvm,
                        properties(
                                Stream.concat(
                                                Stream.of("--lianxin.token.dpop-required=false"),
                                                Stream.of(further))
                                        .toArray(String[]::new)));
    }

    /**
     * The files that are loaded: those of the workplace if they are there, else invented ones of
     * that size.
     */
    static Path registry(Path folder) {
        return Files.isDirectory(SHARED)
                ? SHARED
                : GeneratedRegistry.write(folder.resolve("registry"), 1);
    }

    Driver driver() {
        return driver;
    }

    int gatewayPort() {
        return gatewayPort;
    }

    long gatewayPid() {
        return gateway.pid();
    }

    long neo4jPid() {
        return neo4j.pid();
    }

    String token() throws Exception {
        return token(DemoClient.BANK);
    }

    String token(DemoClient client) throws Exception {
        return Requests.token(issuer, client);
    }

    /** A token for {@link #token()}'s client that is bound to a new key. */
    BoundToken boundToken(int port) throws Exception {
        ProofKey key = ProofKey.generate();
        return new BoundToken(key, Requests.token(issuer, DemoClient.BANK, key), port);
    }

    /** See {@link OpenGateway}. */
    Process startOpen(int port) throws IOException {
        List<String> command = new ArrayList<>(GATEWAY_JVM);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add("org.lianxin.benchmark.OpenGateway");
        command.addAll(properties("--lianxin.token.dpop-required=false"));
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        return run(folder.resolve("open.log"), command);
    }

    /** What the gateway of {@link #startOpen} said, for when it does not start. */
    String openLog() throws IOException {
        return Files.readString(folder.resolve("open.log"));
    }

    /** All organisations that are registered, in one order. */
    List<String> codes() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (o:Organisation)-[:REGISTERED_AS]->() WHERE NOT o:PublicBody"
                                    + " RETURN o.code AS code ORDER BY code")
                    .list(row -> row.get("code").asString());
        }
    }

    @Override
    public void close() {
        driver.close();
        closeGateway();
        issuer.close();
        neo4j.destroy();
        neo4j.onExit().completeOnTimeout(neo4j, 20, TimeUnit.SECONDS).join();
        neo4j.destroyForcibly();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }

    /** Makes room for others; what is measured of it is measured. */
    void closeGateway() {
        gateway.close();
    }

    private String boltUri() {
        return "bolt://localhost:" + boltPort;
    }

    /** One bank asks as much as fifty thousand would, so the limit of one is lifted. */
    List<String> properties(String... further) {
        List<String> properties = new ArrayList<>(DemoKeys.arguments());
        properties.addAll(List.of(further));
        properties.add("--spring.neo4j.uri=" + boltUri());
        properties.add("--lianxin.limits.requests-per-minute=60000000");
        properties.add("--lianxin.limits.requests-at-once=1000000");
        properties.add("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri());
        return properties;
    }

    private Process startNeo4j(String heap, int pageCacheMiB) throws IOException {
        return run(
                folder.resolve("neo4j.log"),
                List.of(
                        "-Xms" + heap,
                        "-Xmx" + heap,
                        "-D%s=%d".formatted(LocalNeo4j.PAGE_CACHE, pageCacheMiB),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.lianxin.development.Neo4jProcess",
                        folder.resolve("graph").toString(),
                        Integer.toString(boltPort)));
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

    /** As its users do: the jar's own command. */
    void importFiles(Path files) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                "target/lianxin.jar"));
        command.addAll(List.of("import", files.toString()));
        command.addAll(List.of("--rejects", folder.resolve("rejects.csv").toString()));
        command.addAll(properties("--lianxin.token.dpop-required=false"));
        Path log = folder.resolve("import.log");
        int exit = run(log, command).waitFor();
        if (exit != 0) {
            throw new IllegalStateException(
                    "import ended with " + exit + ":\n" + Files.readString(log));
        }
        System.out.println(Files.readString(log));
    }

    private static Process run(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
