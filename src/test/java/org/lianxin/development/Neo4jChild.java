package org.lianxin.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Neo4j in a process and on a folder of its own, to be stopped, killed and started again. */
public final class Neo4jChild implements AutoCloseable {

    private static final long START_SECONDS_MAX = 120;

    private final Path folder;
    private final int port;
    private Process process;

    /** Starts it and returns when it takes connections. */
    public Neo4jChild(Path folder) {
        this.folder = folder;
        this.port = FreePort.any();
        this.process = started();
    }

    public String uri() {
        return "bolt://localhost:" + port;
    }

    /** Starts it again on its folder as it was left, and on the same port. */
    public void start() {
        process = started();
    }

    /** Lets it close its store. */
    public void stop() {
        process.destroy();
        await();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Copies its folder, while it is stopped. */
    public void copyTo(Path copy) {
        copy(folder, copy);
    }

    /** Puts a copy in place of its folder, while it is stopped. */
    public void restore(Path copy) {
        delete(folder);
        copy(copy, folder);
    }

    @Override
    public void close() {
        kill();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Process started() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        for (String opened : List.of("nio", "lang", "util.concurrent", "io")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
        // Surefire ends it with a colon, which would mean the working directory.
        command.addAll(List.of("-cp", System.getProperty("java.class.path").replaceAll(":+$", "")));
        command.add(Neo4jProcess.class.getName());
        command.addAll(List.of(folder.toString(), Integer.toString(port)));
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        try {
            Process starting =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            awaitAnswer(starting, log);
            return starting;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void awaitAnswer(Process starting, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_SECONDS_MAX * 1_000_000_000L;
        while (System.nanoTime() < end && starting.isAlive()) {
            try (var socket = new Socket("localhost", port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        starting.destroyForcibly();
        throw new IllegalStateException("Neo4j did not start:\n" + Files.readString(log));
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList().reversed()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
