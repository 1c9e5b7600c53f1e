package org.lianxin.gateway.http;

import org.lianxin.TestGraph;
import org.lianxin.development.DemoKeys;
import org.lianxin.development.FreePort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A gateway in a JVM of its own over the tests' Neo4j, on the loopback address, to be killed. */
final class GatewayProcess implements AutoCloseable {

    private static final long START_SECONDS_MAX = 120;

    private final Process process;
    private final int port;
    private final Path log;

    private GatewayProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts one and returns when it answers. */
    static GatewayProcess start(Path work) throws IOException, InterruptedException {
        return start(work, TestGraph.uri().toString());
    }

    /** Starts one on that graph, with these properties, and returns when it answers. */
    static GatewayProcess start(Path work, String graph, String... properties)
            throws IOException, InterruptedException {
        int port = FreePort.any();
        Path log = Files.createTempFile(work, "gateway-", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
        command.addAll(List.of("org.lianxin.Lianxin", "--server.address=127.0.0.1"));
        command.add("--server.port=" + port);
        command.add("--spring.neo4j.uri=" + graph);
        command.add("--lianxin.token.dpop-required=false");
        command.add(
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                        + TestIssuer.running().keysUri());
        command.add(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                        + TestIssuer.running().uri());
        command.addAll(DemoKeys.arguments());
        command.addAll(List.of(properties));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var started = new GatewayProcess(process, port, log);
        started.awaitAnswer();
        return started;
    }

    Client client() {
        return new Client(port);
    }

    /** SIGKILL: nothing of the process gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + START_SECONDS_MAX * 1_000_000_000L;
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                client().send("GET", "/actuator/health/liveness");
                return;
            } catch (UncheckedIOException notYet) {
                Thread.sleep(200);
            }
        }
        close();
        throw new IllegalStateException("the gateway did not start:\n" + Files.readString(log));
    }

    /** Surefire ends it with a colon, which would mean the working directory. */
    private static String classPath() {
        return System.getProperty("java.class.path").replaceAll(":+$", "");
    }
}
