package org.lianxin.audit.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How a copy of the log lies in its folder. */
record CopyFolder(Path folder) {

    static final int ENTRIES_MAX = 100_000;

    Path entries(long first) {
        return folder.resolve("entries-%012d.jsonl".formatted(first));
    }

    Path checkpoints() {
        return folder.resolve("checkpoints.jsonl");
    }

    Path publicKeys() {
        return folder.resolve("public-keys.txt");
    }

    /** The files of entries, in the order of the log. */
    List<Path> entryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches("entries-[0-9]{12}\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
