package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class ImportArgumentsTests {

    @Test
    void readsFoldersAndOptionsInAnyOrder() {
        var said =
                ImportArguments.read(
                                List.of("a", "--source-unit", "示例局", "--rejects", "r.csv", "b"))
                        .orElseThrow();

        assertThat(said.order().sources()).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(said.order().sourceUnit()).isEqualTo("示例局");
        assertThat(said.rejects()).isEqualTo(Path.of("r.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--rejects",
                "a --rejects",
                "a --source-unit",
                "a --unknown",
                "--rejects r"
            })
    void refusesWhatSaysNothing(String line) {
        List<String> words = line.isEmpty() ? List.of() : Arrays.asList(line.split(" "));

        assertThat(ImportArguments.read(words)).isEmpty();
    }
}
