package org.lianxin.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.development.DemoKeys;
import org.lianxin.development.DevelopmentIssuer;
import org.lianxin.development.FreePort;
import org.lianxin.development.LocalNeo4j;
import org.lianxin.development.Requests;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Files by the packaged jar: by its command as README has it, and at the start of a gateway. */
@Tag("packaged")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportByJarIT {

    private static final Path SAMPLE = Path.of("graph-seed", "sample");
    private static final long SECONDS_MAX = 180;

    /** A short life is not worth the second compiler's time. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    @TempDir private static Path folder;

    private static LocalNeo4j neo4j;

    private record Ended(int code, String output) {}

    @BeforeAll
    static void start() {
        neo4j = LocalNeo4j.start(folder.resolve("graph"), FreePort.any(), null);
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @Test
    @Order(1)
    void importsAtTheStartOfAGatewayWhichThenGoesOnAnswering() throws Exception {
        try (DevelopmentIssuer issuer = DevelopmentIssuer.start(FreePort.any())) {
            List<String> properties = new ArrayList<>(DemoKeys.arguments());
            properties.add("--spring.neo4j.uri=" + neo4j.uri());
            properties.add(
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri());
            properties.add("--lianxin.import=" + SAMPLE);
            List<String> jvm = List.of(FIRST_COMPILER);
            try (JarProcess jar = JarProcess.start(FreePort.any(), jvm, properties)) {
                awaitTotal(jar);
                assertThat(jar.log()).contains("待核 quarantined 0 + 退回 rejected 0");
                assertThat(organisations()).isPositive();
                assertThat(Requests.graphQl(jar.graphQl(), "", "{ cities }").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    @Order(2)
    void importsByItsCommandAndSaysThatAllIsThereAlready() throws Exception {
        long before = organisations();

        Ended again = command("import", SAMPLE.toString());

        assertThat(again.code()).as(again.output()).isZero();
        assertThat(again.output()).contains("合计 total", "导入 accepted 0 + 未变 unchanged");
        assertThat(folder.resolve("lianxin-rejects.csv")).exists();
        assertThat(organisations()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void endsWithAnErrorOnlyWhereItCouldNotDoItsWork() throws Exception {
        Path unreadable = Files.writeString(folder.resolve("a.csv"), "甲,乙\n1,2\n");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Most of it is starting, and none of them changes anything.
            Future<Ended> missing = threads.submit(() -> command("import", "no-such-folder"));
            Future<Ended> nothing = threads.submit(() -> command("import"));
            Future<Ended> unknown = threads.submit(() -> command("import", unreadable.toString()));

            assertThat(missing.get().code()).isNotZero();
            assertThat(nothing.get().output()).contains("用法", "usage");
            assertThat(unknown.get().code()).isNotZero();
            assertThat(unknown.get().output()).contains("HEADER_UNKNOWN");
        }
    }

    private static void awaitTotal(JarProcess jar) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        while (!jar.log().contains("退回清单 rows turned away") && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    private static long organisations() {
        try (var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none());
                var session = driver.session()) {
            String count = "MATCH (o:Organisation) RETURN count(o)";
            return session.run(count).single().get(0).asLong();
        }
    }

    /** {@code java -jar lianxin.jar …}, with its settings in the environment as README has them. */
    private static Ended command(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", Path.of("target/lianxin.jar").toAbsolutePath().toString()));
        for (String argument : arguments) {
            Path named = Path.of(argument);
            command.add(Files.exists(named) ? named.toAbsolutePath().toString() : argument);
        }
        Path log = Files.createTempFile(folder, "import-", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", FIRST_COMPILER);
        builder.environment().put("SPRING_NEO4J_URI", neo4j.uri().replace("bolt:", "neo4j:"));
        for (String key : DemoKeys.arguments()) {
            String name = key.substring(2, key.indexOf('=')).replace("-", "").replace('.', '_');
            builder.environment()
                    .put(name.toUpperCase(Locale.ROOT), key.substring(key.indexOf('=') + 1));
        }
        Process process = builder.start();
        if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the import did not end:\n" + Files.readString(log));
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }
}
