package org.lianxin;

import org.neo4j.driver.Driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies the constraint files to the test graph. */
final class TestGraphSchema {

    private static final Pattern END = Pattern.compile(";\\s*\\n");

    private TestGraphSchema() {}

    static void apply(Driver driver) {
        try (Stream<Path> files = Files.list(Path.of("graph-seed/constraints"));
                var session = driver.session()) {
            for (Path file : files.sorted().toList()) {
                for (String statement : END.splitAsStream(Files.readString(file)).toList()) {
                    if (!statement.isBlank()) {
                        session.run(statement).consume();
                    }
                }
            }
            session.run("CALL db.awaitIndexes(60)").consume();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
