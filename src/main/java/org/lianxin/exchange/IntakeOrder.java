package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files to take.
 *
 * @param sources files, and folders whose files are taken (not those of their sub-folders)
 * @param sourceUnit who supplied the files, for rows that do not say; null means the file's name
 */
public record IntakeOrder(List<Path> sources, @Nullable String sourceUnit) {

    public IntakeOrder {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an order names at least one file or folder");
        }
    }

    /** One folder or file, whose rows say themselves who supplied them. */
    public static IntakeOrder of(Path source) {
        return new IntakeOrder(List.of(source), null);
    }
}
