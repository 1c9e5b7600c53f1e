package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * README's table of one conduct in five cities is what the engine decides. {@code -Dlives=write}
 * writes it anew.
 */
class FiveLivesTests {

    private static final String BEGIN = "<!-- five lives: written by FiveLivesTests -->\n";
    private static final String END = "<!-- end of five lives -->";

    @ParameterizedTest
    @CsvSource({"README.md, false", "src/docs/README.zh.md, true"})
    void readmeShowsWhatTheEngineDecides(Path readme, boolean chinese) throws IOException {
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        assertThat(begin).as("the table's place in " + readme).isPositive();
        String table = "\n" + FiveLives.table(chinese) + "\n";
        if ("write".equals(System.getProperty("lives"))) {
            Files.writeString(
                    readme,
                    text.substring(0, begin + BEGIN.length()) + table + text.substring(end));
            return;
        }
        assertThat(text.substring(begin + BEGIN.length(), end)).isEqualTo(table);
    }
}
