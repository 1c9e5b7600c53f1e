package org.lianxin.exchange.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files that are meant, and the names they are called by. */
final class FileLists {

    private static final int NAME_MAX = 200;

    private FileLists() {}

    /**
     * The files named, and those in the folders named, without hidden ones, sorted by name; empty
     * if something named is not there.
     */
    static Optional<List<Source>> of(List<Path> places) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> !isHidden(file))
                            .sorted()
                            .map(Source::of)
                            .forEach(sources::add);
                }
            } else if (Files.isReadable(place)) {
                sources.add(Source.of(place));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(sources);
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** A caller's own name for a text, without folders and control characters. */
    static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) {
            return "text";
        }
        return plain.length() > NAME_MAX ? plain.substring(0, NAME_MAX) : plain;
    }
}
