package org.lianxin.cypher.graph;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the steps of the schema on the class path, in their order. */
final class ConstraintFiles {

    private static final String PLACE = "classpath*:graph-seed/constraints/*.cypher";

    private ConstraintFiles() {}

    static List<ConstraintFile> load() {
        try {
            List<ConstraintFile> files = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                String name = Objects.requireNonNull(file.getFilename());
                files.add(
                        new ConstraintFile(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return inOrder(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<ConstraintFile> inOrder(List<ConstraintFile> files) {
        Set<String> versions = new HashSet<>();
        for (ConstraintFile file : files) {
            if (!versions.add(file.version())) {
                throw new IllegalStateException("Two constraint files " + file.version());
            }
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("No constraint files at " + PLACE);
        }
        return files.stream().sorted(Comparator.comparing(ConstraintFile::name)).toList();
    }
}
