package org.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code src/docs/faults.md} counts of each fault what its test runs, no more and no less. */
class FaultsDocumentTests {

    private static final Path TABLE = Path.of("src/docs/faults.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]*) \\| ([^|]+) \\| ([^|]*) \\|");
    private static final Pattern COUNTED = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final int ROWS_MIN = 12;

    private record Row(String fault, String where, String runs, String checked, String test) {}

    @Test
    void countsWhatTheTestsRun() throws Exception {
        for (Row row : rows()) {
            Matcher counted = COUNTED.matcher(row.test);
            assertThat(counted.matches()).as(row.test).isTrue();
            assertThat(row.runs).as(row.test).isEqualTo(value(counted.group(1), counted.group(2)));
        }
    }

    @Test
    void saysItInBothLanguages() throws IOException {
        for (Row row : rows()) {
            for (String cell : List.of(row.fault, row.where, row.checked)) {
                assertThat(cell).as(row.test).matches(".*\\p{IsHan}.*[a-z]{2,}.*");
            }
        }
    }

    private static String value(String test, String constant) throws Exception {
        Field field = Class.forName(named(test)).getDeclaredField(constant);
        field.setAccessible(true);
        return String.valueOf(field.getInt(null));
    }

    /** The class of that simple name. */
    private static String named(String test) throws IOException {
        try (Stream<Path> all = Files.walk(TESTS)) {
            Path found =
                    all.filter(each -> each.endsWith(test + ".java")).findFirst().orElseThrow();
            return TESTS.relativize(found)
                    .toString()
                    .replace(".java", "")
                    .replace(found.getFileSystem().getSeparator(), ".");
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(3).startsWith("次数") && !line.contains("---")) {
                rows.add(
                        new Row(
                                row.group(1),
                                row.group(2),
                                row.group(3),
                                row.group(4),
                                row.group(5)));
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(ROWS_MIN);
        return rows;
    }
}
