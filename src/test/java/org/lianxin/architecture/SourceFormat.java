package org.lianxin.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one form of every Java source: google-java-format, AOSP style. Run as a program, it mends.
 */
final class SourceFormat {

    private static final JavaFormatterOptions AOSP =
            JavaFormatterOptions.builder().style(Style.AOSP).build();

    private SourceFormat() {}

    /** Mends every source below {@code src} and names what it changed. */
    public static void main(String[] args) throws IOException {
        List<Path> mended = unformatted(Path.of("src"));
        for (Path source : mended) {
            Files.writeString(source, stable(Files.readString(source)));
            System.out.println("formatted " + source);
        }
        System.out.println(mended.size() + " sources formatted");
    }

    /** The sources below a folder that are not as the formatter would write them. */
    static List<Path> unformatted(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            return sources.parallelStream().filter(SourceFormat::differs).toList();
        }
    }

    /** Formats twice: the formatter indents a string that it has just broken only the next time. */
    private static String stable(String source) {
        return formatted(formatted(source));
    }

    static String formatted(String source) {
        try {
            return new Formatter(AOSP).formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static boolean differs(Path source) {
        try {
            String text = Files.readString(source);
            return !formatted(text).equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }
}
