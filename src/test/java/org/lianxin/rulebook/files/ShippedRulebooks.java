package org.lianxin.rulebook.files;

import org.lianxin.kernel.WorkingDays;
import org.lianxin.rulebook.NationalFrame;
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

    private static final Path CALENDARS = Path.of("graph-seed", "calendars");
    private static final Path FRAME = Path.of("graph-seed", "frame");

    private static final Rulebooks LOADED = RulebookLoader.load(files());
    private static final WorkingDays CALENDAR = CalendarLoader.load(files(CALENDARS));
    private static final NationalFrame NATIONAL = FrameLoader.load(files(FRAME));

    private ShippedRulebooks() {}

    public static Rulebooks all() {
        return LOADED;
    }

    public static WorkingDays calendar() {
        return CALENDAR;
    }

    public static NationalFrame frame() {
        return NATIONAL;
    }

    static List<RulebookFile> files() {
        return files(FOLDER);
    }

    static RulebookFile calendarFile(String name) {
        return file(CALENDARS.resolve(name));
    }

    static RulebookFile frameFile() {
        return file(FRAME.resolve("national.yaml"));
    }

    private static List<RulebookFile> files(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
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
