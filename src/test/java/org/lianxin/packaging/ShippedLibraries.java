package org.lianxin.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The libraries inside an executable jar. */
final class ShippedLibraries {

    private static final String FOLDER = "BOOT-INF/lib/";

    /** Apache-2.0: the driver and its connection library. All else of Neo4j is GPL-3.0. */
    private static final Pattern FREE_OF_NEO4J =
            Pattern.compile("neo4j-(java-driver|bolt-connection(-\\w+)?)-[\\d.]+\\.jar");

    /** How the jars of Neo4j's kernel, and what only comes with it, are called. */
    private static final Pattern NEO4J =
            Pattern.compile(
                    "(.*neo4j.*|cypher-.*|scala.*-library.*|.*lucene.*|procedure-.*)\\.jar");

    private ShippedLibraries() {}

    static List<String> in(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(".jar"))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
        }
    }

    /** Those that must not be shipped under the Apache licence. */
    static List<String> bound(List<String> libraries) {
        return libraries.stream()
                .filter(name -> NEO4J.matcher(name).matches())
                .filter(name -> !name.startsWith("spring-boot-neo4j-"))
                .filter(name -> !FREE_OF_NEO4J.matcher(name).matches())
                .toList();
    }
}
