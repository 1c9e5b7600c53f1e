package org.lianxin.packaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar, run as its users run it: {@code java -jar}, in a process of its own. */
public final class JarProcess implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(90);

    private final Process process;
    private final int port;
    private final Path log;

    private JarProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param jvm options of the JVM
     * @param properties as {@code --name=value}
     */
    public static JarProcess start(int port, List<String> jvm, List<String> properties)
            throws IOException, InterruptedException {
        Path log = Path.of("target", "jar-" + port + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", "target/lianxin.jar", "--server.port=" + port));
        command.add("--server.address=127.0.0.1");
        command.addAll(properties);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        JarProcess jar = new JarProcess(process, port, log);
        jar.awaitAnswer();
        return jar;
    }

    public URI graphQl() {
        return URI.create("http://localhost:" + port + "/graphql");
    }

    /** What it has written so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + START_MAX.toNanos();
        HttpRequest request =
                HttpRequest.newBuilder(graphQl())
                        .timeout(Duration.ofSeconds(2))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    http.send(request, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
        }
        close();
        throw new IllegalStateException("the jar did not start:\n" + Files.readString(log));
    }
}
