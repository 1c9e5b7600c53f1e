package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The licence list beside the bundled page is the one of that very bundle. */
class GraphiqlLicencesTests {

    private static final Path PAGE = Path.of("src/main/page");
    private static final Path SHIPPED = Path.of("src/main/resources/static/graphiql");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\S+) (\\S+) \\| (\\S+) \\| (.+)$");

    private record Listed(String version, String licence, String copyright) {}

    @Test
    void wasWrittenForTheBundleThatIsShipped() throws IOException, GeneralSecurityException {
        byte[] bundle = Files.readAllBytes(SHIPPED.resolve("graphiql.js"));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle));
        assertThat(text()).contains("graphiql.js sha256 " + digest + "\n");
    }

    @Test
    void namesWhatThePageAsksForInTheSameEditions() throws IOException {
        JsonNode page = JsonMapper.shared().readTree(PAGE.resolve("package.json").toFile());
        Map<String, Listed> listed = listed();
        for (Map.Entry<String, JsonNode> wanted : page.path("dependencies").properties()) {
            assertThat(listed.get(wanted.getKey()))
                    .as(wanted.getKey())
                    .isNotNull()
                    .extracting(Listed::version)
                    .isEqualTo(wanted.getValue().asString());
        }
        for (String tool : page.path("devDependencies").propertyNames()) {
            assertThat(listed).doesNotContainKey(tool);
        }
    }

    /** Of these packages the bundle is known to hold code, by words that survive minifying. */
    @Test
    void namesPackagesThatTheBundleIsKnownToHold() throws IOException {
        String bundle = Files.readString(SHIPPED.resolve("graphiql.js"));
        Map<String, String> traces =
                Map.of(
                        "codemirror", "CodeMirror",
                        "framer-motion", "whileHover",
                        "@headlessui/react", "headlessui-");
        Map<String, Listed> listed = listed();
        assertThat(traces)
                .allSatisfy(
                        (name, trace) -> {
                            assertThat(bundle).contains(trace);
                            assertThat(listed).containsKey(name);
                        });
        assertThat(listed).hasSizeGreaterThan(70);
    }

    @Test
    void givesEachItsCopyrightAndTheTextOfItsLicence() throws IOException {
        String text = text();
        assertThat(listed().values())
                .allSatisfy(
                        each -> {
                            assertThat(each.licence()).isIn(List.of("MIT", "BSD-2-Clause", "0BSD"));
                            assertThat(each.copyright()).contains("Copyright");
                            assertThat(text).contains("\n== " + each.licence() + "\n");
                        });
        assertThat(text)
                .contains("Permission is hereby granted, free of charge")
                .contains("Redistributions in binary form must reproduce")
                .contains("with or without fee");
    }

    private static Map<String, Listed> listed() throws IOException {
        Map<String, Listed> listed = new TreeMap<>();
        Matcher line = LINE.matcher(text());
        while (line.find()) {
            listed.put(line.group(1), new Listed(line.group(2), line.group(3), line.group(4)));
        }
        return listed;
    }

    private static String text() throws IOException {
        return Files.readString(SHIPPED.resolve("LICENSES.txt"));
    }
}
