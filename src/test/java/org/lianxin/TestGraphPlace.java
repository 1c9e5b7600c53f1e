package org.lianxin;

import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the Neo4j of the tests runs: in a container, or in this process. */
final class TestGraphPlace {

    private static final String CHOICE = "lianxin.test.graph";
    private static final String IMAGE = "lianxin.test.graph.image";
    private static final String DEFAULT_IMAGE = "neo4j:2026.08.1";

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM_BYTES = 8L << 30;

    private TestGraphPlace() {}

    static URI start() {
        return switch (System.getProperty(CHOICE, "")) {
            case "container" -> container();
            case "process" -> process();
            case "" -> dockerEngineRuns() ? container() : process();
            case String other ->
                    throw new IllegalArgumentException(
                            CHOICE + " is container or process, not " + other);
        };
    }

    /** It ends with this JVM, which waits for no checkpoint of a graph that nobody reads again. */
    private static URI process() {
        Path folder = folder();
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(folder).withDisabledServer().build();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> FileSystemUtils.deleteRecursively(folder.toFile()),
                                "test-graph-delete"));
        return neo4j.boltURI();
    }

    /** In memory where there is room: tests wait for some ten thousand commits. */
    private static Path folder() {
        try {
            boolean room =
                    Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ROOM_BYTES;
            return room
                    ? Files.createTempDirectory(MEMORY, "test-graph")
                    : Files.createTempDirectory("test-graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Testcontainers removes the container when this JVM ends. */
    @SuppressWarnings("resource")
    private static URI container() {
        Neo4jContainer neo4j =
                new Neo4jContainer(System.getProperty(IMAGE, DEFAULT_IMAGE))
                        .withoutAuthentication();
        neo4j.start();
        return URI.create(neo4j.getBoltUrl());
    }

    /** Looks for a socket first: Testcontainers' own search is loud where there is none. */
    private static boolean dockerEngineRuns() {
        return dockerIsNamed() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean dockerIsNamed() {
        String home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                Optional.of("/var/run/docker.sock"),
                                Optional.of(home + "/.docker/run/docker.sock"),
                                Optional.of(home + "/.docker/desktop/docker.sock"),
                                Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                                        .map(run -> run + "/docker.sock"))
                        .flatMap(Optional::stream)
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }
}
