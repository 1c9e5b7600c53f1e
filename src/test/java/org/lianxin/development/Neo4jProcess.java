package org.lianxin.development;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A Neo4j of its own, from Maven artefacts alone: {@code mvn -Pneo4j}. For the packaged jar and for
 * measurements.
 *
 * <p>Arguments: folder, Bolt port, and a password if one is wanted. It runs until it is
 * interrupted.
 */
final class Neo4jProcess {

    private Neo4jProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/neo4j");
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 7687;
        @Nullable String password = args.length > 2 && !args[2].isBlank() ? args[2] : null;
        LocalNeo4j neo4j = LocalNeo4j.start(folder, port, password);
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
        System.out.println(
                "Neo4j answers at "
                        + neo4j.uri()
                        + (password == null ? ", no password" : ", user neo4j")
                        + ", graph kept in "
                        + folder
                        + "; Ctrl-C stops it");
        awaitParent();
        System.exit(0);
    }

    /** Maven may be killed without a word to its child; an orphan would hold port and folder. */
    private static void awaitParent() throws InterruptedException {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        if (parent.isPresent()) {
            parent.get().onExit().join();
        } else {
            Thread.currentThread().join();
        }
    }
}
