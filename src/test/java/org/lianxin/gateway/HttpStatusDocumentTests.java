package org.lianxin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The decision record on statuses names each code under the status that it has. */
class HttpStatusDocumentTests {

    private static final Path RECORD = Path.of("src/docs/decisions/2026-11-21-http-status.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d{3})[^|]*\\| ([A-Z_, ]+) \\|.*");

    @Test
    void hasEveryCodeOnceUnderItsStatus() throws IOException {
        Map<String, Integer> told = new TreeMap<>();
        for (String line : Files.readAllLines(RECORD)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                for (String code : row.group(2).split(", ", -1)) {
                    assertThat(told.put(code, Integer.valueOf(row.group(1)))).as(code).isNull();
                }
            }
        }

        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(
                        Arrays.stream(ErrorCode.values())
                                .collect(Collectors.toMap(Enum::name, ErrorCode::httpStatus)));
    }
}
