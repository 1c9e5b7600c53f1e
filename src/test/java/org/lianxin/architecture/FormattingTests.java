package org.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FormattingTests {

    @Test
    void everySourceIsFormatted() throws IOException {
        assertThat(SourceFormat.unformatted(Path.of("src")))
                .as("sources to format; `mvn -Pformat` does it")
                .isEmpty();
    }

    @Test
    void findsTheOneThatIsNot(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Good.java"), "class Good {}\n");
        Path bad = Files.writeString(folder.resolve("Bad.java"), "class Bad\n{ int  i; }\n");

        assertThat(SourceFormat.unformatted(folder)).containsExactly(bad);
    }
}
