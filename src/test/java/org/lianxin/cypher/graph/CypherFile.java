package org.lianxin.cypher.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@code .cypher} file as it stands beside its adapter.
 *
 * @param name its path below {@code src/main/java}
 * @param text what it asks or changes
 * @param beside the Java sources of its folder, in which it must be named
 */
record CypherFile(String name, String text, String beside) {

    private static final Path SOURCES = Path.of("src/main/java");

    static List<CypherFile> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(CypherFile::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether its neighbours run it inside a write, where no clock needs to be read. */
    boolean isStatement() {
        return Pattern.compile("[Ss]tatement(\\.of)?\\([^;]*?\"" + Pattern.quote(file()) + "\"")
                .matcher(beside)
                .find();
    }

    boolean isNamed() {
        return beside.contains('"' + file() + '"');
    }

    private String file() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static CypherFile of(Path file) {
        try (Stream<Path> neighbours = Files.list(file.resolveSibling(""))) {
            String beside =
                    neighbours
                            .filter(path -> path.toString().endsWith(".java"))
                            .map(CypherFile::read)
                            .collect(Collectors.joining("\n"));
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            return new CypherFile(name, read(file), beside);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
