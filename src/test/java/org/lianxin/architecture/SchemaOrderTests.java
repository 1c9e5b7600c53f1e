package org.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class SchemaOrderTests {

    @Test
    void schemaFilesStandOnTheFloorsOfTheirModules() throws IOException {
        Map<String, String> files = schema();

        assertThat(files.keySet())
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(file.equals("base") || Floor.isModule(file)).isTrue());
        assertThat(SchemaOrder.violations(files)).isEmpty();
    }

    @Test
    void catchesALowerFileThatNamesAnUpperType() {
        assertThat(
                        SchemaOrder.violations(
                                Map.of(
                                        "base", "type Query",
                                        "subject", "type Subject { listings: [Listing!]! }",
                                        "listing", "type Listing { subject: Subject! }")))
                .containsExactly("subject names Listing of listing");
    }

    @Test
    void catchesAnUpperDirectiveAndAnExtensionWithAnUpperType() {
        assertThat(
                        SchemaOrder.violations(
                                Map.of(
                                        "base", "type Query { a: Int @slow }",
                                        "subject", "extend type Query { b(c: Choice): Int }",
                                        "reach",
                                                "directive @slow on FIELD_DEFINITION enum Choice {"
                                                        + " A }")))
                .containsExactlyInAnyOrder(
                        "base names @slow of reach", "subject names Choice of reach");
    }

    @Test
    void letsAnUpperFileExtendALowerType() {
        assertThat(
                        SchemaOrder.violations(
                                Map.of(
                                        "subject",
                                        "type Subject { name: String! }",
                                        "listing",
                                        "extend type Subject { listings: [Listing!]! }"
                                                + " type Listing { subject: Subject! }")))
                .isEmpty();
    }

    private static Map<String, String> schema() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(Path.of("schema"))) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                // Beside them lies the access matrix, which is no SDL.
                if (name.endsWith(".graphqls")) {
                    files.put(name.replace(".graphqls", ""), Files.readString(path));
                }
            }
        }
        return files;
    }
}
