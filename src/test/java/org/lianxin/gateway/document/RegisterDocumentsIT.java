package org.lianxin.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.access.graph.TestDocuments;
import org.lianxin.gateway.RegisterDocumentsCommand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of documents is registered whole or not at all, as often as one likes. */
class RegisterDocumentsIT {

    private static final String CITIES = "query cities { cities }\n";

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final TrustedDocuments documents = TestDocuments.trusted();
    private final RegisterDocumentsCommand command =
            new TerminalRegistering(TestDocuments.register(), stream(out), stream(err));

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void registersAFolderByTheHashesOfItsFiles() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("cities.graphql"), CITIES);
        Files.writeString(folder.resolve("more/scopes.graphql"), "{ scopes { token } }");
        Files.writeString(folder.resolve("README.txt"), "no document");

        assertThat(run()).isEqualTo(RegisterDocumentsCommand.DONE);

        List<String> told = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(told).hasSize(3);
        assertThat(told.getFirst()).matches("sha256:[0-9a-f]{64}  cities.graphql");
        assertThat(told.getLast()).contains("registered 2, 2 of them new");
        assertThat(documents.find(told.getFirst().substring(7, 71))).contains(CITIES);
        assertThat(documents.find("0".repeat(64))).isEmpty();
    }

    @Test
    void registersNothingTwice() throws IOException {
        Files.writeString(folder.resolve("cities.graphql"), CITIES);
        run();
        out.reset();

        assertThat(run()).isEqualTo(RegisterDocumentsCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("registered 1, 0 of them new");
    }

    @Test
    void registersNoneIfOneDoesNotFitTheSchema() throws IOException {
        Files.writeString(folder.resolve("cities.graphql"), CITIES);
        Files.writeString(folder.resolve("wrong.graphql"), "{ nothing }");
        Files.writeString(folder.resolve("broken.graphql"), "{ cities");
        Files.writeString(folder.resolve("empty.graphql"), "fragment f on Query { cities }");

        assertThat(run()).isEqualTo(RegisterDocumentsCommand.FAILED);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("wrong.graphql: ", "broken.graphql: ", "empty.graphql: no operation");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        Files.delete(folder.resolve("wrong.graphql"));
        Files.delete(folder.resolve("broken.graphql"));
        Files.delete(folder.resolve("empty.graphql"));
        run();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 of them new");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(command.run(List.of())).isEqualTo(RegisterDocumentsCommand.MISUSED);
        assertThat(command.run(List.of(folder.resolve("absent").toString())))
                .isEqualTo(RegisterDocumentsCommand.MISUSED);
        assertThat(run()).isEqualTo(RegisterDocumentsCommand.FAILED);
    }

    private int run() {
        return command.run(List.of(folder.toString()));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
