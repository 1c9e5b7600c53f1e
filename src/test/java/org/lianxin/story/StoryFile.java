package org.lianxin.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads stories: a title in both languages, the articles, then sentences that begin with 假如, 当, 那么
 * or 并且. Stories are parted by an empty line; lines that begin with # are for the reader.
 */
final class StoryFile {

    static final Path FOLDER = Path.of("src", "test", "resources", "stories");

    private static final String TITLE = "故事：";
    private static final String ENGLISH = "Story: ";
    private static final String ARTICLES = "条款：";
    private static final List<String> WORDS = List.of("假如 ", "当 ", "那么 ", "并且 ");

    private final Path file;
    private final List<Story> stories = new ArrayList<>();
    private String place = "";
    private String title = "";
    private String english = "";
    private List<Story.Cell> cells = new ArrayList<>();
    private List<Story.Line> lines = new ArrayList<>();

    private StoryFile(Path file) {
        this.file = file;
    }

    /** All stories of all cities, by file. */
    static List<Story> all() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".story"))
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Story> read(Path path) {
        try {
            return new StoryFile(path).stories(Files.readAllLines(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Story> stories(List<String> text) {
        for (int i = 0; i < text.size(); i++) {
            line(i + 1, text.get(i).strip());
        }
        finish();
        return stories;
    }

    private void line(int number, String text) {
        if (text.isEmpty()) {
            finish();
        } else if (text.startsWith(TITLE)) {
            title = text.substring(TITLE.length());
            place = FOLDER.relativize(file) + ":" + number;
        } else if (text.startsWith(ENGLISH)) {
            english = text.substring(ENGLISH.length());
        } else if (text.startsWith(ARTICLES)) {
            for (String each : text.substring(ARTICLES.length()).split("；", -1)) {
                String[] parts = each.strip().split(" ", 2);
                cells.add(new Story.Cell(parts[0], parts[1]));
            }
        } else if (!text.startsWith("#")) {
            String word =
                    WORDS.stream()
                            .filter(text::startsWith)
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(file + ":" + number));
            lines.add(new Story.Line(number, text.substring(word.length()).strip()));
        }
    }

    private void finish() {
        if (!title.isEmpty()) {
            String city = file.getName(file.getNameCount() - 2).toString();
            stories.add(new Story(city, place, title, english, cells, lines));
        }
        title = "";
        english = "";
        cells = new ArrayList<>();
        lines = new ArrayList<>();
    }
}
