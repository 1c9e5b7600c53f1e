package org.lianxin.rulebook.files;

import org.lianxin.rulebook.Rulebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rulebooks of {@code graph-seed/rulebooks}, for tests that need no Spring. */
public final class ShippedRulebooks {

    static final Path FOLDER = Path.of("graph-seed", "rulebooks");

    private static final Rulebooks LOADED = RulebookLoader.load(files());

    private ShippedRulebooks() {}

    public static Rulebooks all() {
        return LOADED;
    }

    static List<RulebookFile> files() {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .map(ShippedRulebooks::file)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RulebookFile file(Path path) {
        try {
            return new RulebookFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
