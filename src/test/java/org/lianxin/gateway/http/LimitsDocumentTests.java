package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code src/docs/limits.md} says of each limit what the code does, no more and no less. */
class LimitsDocumentTests {

    private static final Path TABLE = Path.of("src/docs/limits.md");
    private static final Pattern ROW =
            Pattern.compile(
                    "\\| `(lianxin\\.[a-z.-]+)` \\| `([^`]*)` \\| ([^|]+) \\| (`[A-Z_]+`|[^|`]*)"
                            + " \\| (\\d*) ?\\|.*");

    /** Names and addresses, which bound nothing. */
    private static final Set<String> NO_LIMITS =
            Set.of(
                    "lianxin.token.issuers",
                    "lianxin.token.audience",
                    "lianxin.token.public-uri",
                    "lianxin.bell.signing-key",
                    "lianxin.bell.loopback-allowed",
                    "lianxin.peer.proof-key-file",
                    "lianxin.peer.links",
                    "lianxin.graph.database",
                    "lianxin.audit.origin",
                    "lianxin.audit.signing-key",
                    "lianxin.audit.pseudonym-key",
                    "lianxin.audit.retired-keys");

    /** A number or a time that a bean is given by itself. */
    private static final Pattern SINGLE =
            Pattern.compile("\\$\\{(lianxin\\.[a-z.-]+):([0-9]+(?:ms|[smhd])?)}");

    private record Row(String value, String meaning, String code, String status) {}

    @Test
    void hasEveryLimitWithItsDefault() throws IOException, ClassNotFoundException {
        Map<String, String> inCode = new LinkedHashMap<>();
        inCode.putAll(defaults(Limits.class));
        inCode.putAll(defaults(TokenProperties.class));
        inCode.putAll(defaults(LiveProperties.class));
        for (String elsewhere :
                List.of(
                        "exchange.bell.BellProperties",
                        "exchange.peer.PeerProperties",
                        "exchange.court.CourtSyncProperties",
                        "cypher.graph.GraphProperties",
                        "audit.graph.AuditProperties")) {
            inCode.putAll(defaults(Class.forName("org.lianxin." + elsewhere)));
        }
        inCode.putAll(singleValues());
        inCode.keySet().removeAll(NO_LIMITS);
        Map<String, String> told = new LinkedHashMap<>();
        rows().forEach((property, row) -> told.put(property, row.value));

        assertThat(told).containsExactlyInAnyOrderEntriesOf(inCode);
    }

    @Test
    void namesCodesAndTheirStatus() throws IOException {
        rows().forEach(
                        (property, row) -> {
                            if (row.code.startsWith("`")) {
                                var code = ErrorCode.valueOf(row.code.replace("`", ""));
                                assertThat(row.status)
                                        .as(property)
                                        .isEqualTo(Integer.toString(code.httpStatus()));
                            } else {
                                assertThat(row.status).as(property).isEmpty();
                            }
                        });
    }

    @Test
    void saysItInBothLanguages() throws IOException {
        rows().forEach(
                        (property, row) ->
                                assertThat(row.meaning)
                                        .as(property)
                                        .matches(".*\\p{IsHan}.*[a-z]{2,}.*"));
    }

    private static Map<String, Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(
                        row.group(1),
                        new Row(row.group(2), row.group(3), row.group(4).strip(), row.group(5)));
            }
        }
        return rows;
    }

    private static Map<String, String> defaults(Class<?> properties) {
        String prefix =
                Objects.requireNonNull(properties.getAnnotation(ConfigurationProperties.class))
                        .value();
        Map<String, String> defaults = new LinkedHashMap<>();
        Arrays.stream(properties.getDeclaredConstructors()[0].getParameters())
                .forEach(
                        parameter ->
                                defaults.put(
                                        prefix + "." + dashed(parameter.getName()),
                                        String.join(
                                                ",",
                                                Objects.requireNonNull(
                                                                parameter.getAnnotation(
                                                                        DefaultValue.class))
                                                        .value())));
        return defaults;
    }

    private static Map<String, String> singleValues() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher single = SINGLE.matcher(Files.readString(source));
                while (single.find()) {
                    values.put(single.group(1), single.group(2));
                }
            }
        }
        assertThat(values).as("found in the sources").isNotEmpty();
        return values;
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
