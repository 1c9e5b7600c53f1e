package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.access.graph.TestDocuments;
import org.lianxin.development.DemoKeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** {@code java -jar lianxin.jar register-documents <folder>}, as the jar runs it. */
class RegisterDocumentsProgramIT {

    @TempDir private Path folder;

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void registersAFolder() throws Exception {
        String document = "{ cities }";
        Files.writeString(folder.resolve("cities.graphql"), document);

        assertThat(run(folder.toString())).isZero();

        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(document.getBytes(StandardCharsets.UTF_8));
        assertThat(TestDocuments.trusted().find(HexFormat.of().formatHex(hash))).contains(document);
    }

    @Test
    void endsWithAnotherCodeIfItCannot() throws IOException {
        Files.writeString(folder.resolve("wrong.graphql"), "{ nothing }");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
    }

    private static int run(String... arguments) {
        List<String> all = new ArrayList<>(DemoKeys.arguments());
        all.addAll(List.of(arguments));
        all.add("--spring.neo4j.uri=" + TestGraph.uri());
        return RegisterDocumentsProgram.run(all);
    }
}
