package org.lianxin.exchange.files;

import org.lianxin.subject.graph.TestSubjects;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The import command in a JVM of its own, as {@code java -jar lianxin.jar import} starts it. */
final class ImportProcess {

    private static final long MINUTES_MAX = 30;

    private final Process process;
    private final Path log;

    private ImportProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param heap such as {@code 512m}
     * @param graph where Neo4j answers, without a password
     */
    static ImportProcess start(String heap, String graph, Path source, Path work)
            throws IOException {
        Path log = Files.createTempFile(work, "import-", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
        command.addAll(List.of("org.lianxin.Lianxin", "import", source.toString()));
        command.addAll(List.of("--rejects", work.resolve("rejects.csv").toString()));
        command.add("--spring.neo4j.uri=" + graph);
        command.add("--lianxin.identity.hash-key=" + TestSubjects.DEMO_HASH_KEY);
        command.add("--lianxin.identity.seal-key=" + TestSubjects.DEMO_SEAL_KEY);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ImportProcess(process, log);
    }

    /** Surefire ends it with a colon, which would mean the working directory. */
    private static String classPath() {
        return System.getProperty("java.class.path").replaceAll(":+$", "");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing of the process gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end and gives the exit code. */
    int await() throws InterruptedException {
        if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the import did not end");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
