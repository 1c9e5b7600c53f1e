package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.rulebook.RulebookFlaws;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class RulebookWiringTests {

    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(RulebookWiring.class);

    @Test
    void loadsTheShippedRulebooksByItself() {
        start.run(context -> assertThat(context.getBean(Rulebooks.class).cities()).hasSize(5));
    }

    @Test
    void loadsTheRulebooksOfAnotherFolder(@TempDir Path folder) throws IOException {
        copy("national.yaml", folder);
        copy("wuhan.yaml", folder);
        start.withPropertyValues("lianxin.rulebooks=" + folder)
                .run(context -> assertThat(context.getBean(Rulebooks.class).cities()).hasSize(1));
    }

    @Test
    void stopsTheStartWithTheListOfFlaws(@TempDir Path folder) throws IOException {
        copy("national.yaml", folder);
        Files.writeString(
                folder.resolve("wuhan.yaml"), "city: wuhan\nmayor: nobody\neditions: []\n");
        start.withPropertyValues("lianxin.rulebooks=" + folder)
                .run(
                        context -> {
                            assertThat(context).hasFailed();
                            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
                            assertThat(failure).hasRootCauseInstanceOf(RulebookFlaws.class);
                            FailureAnalysis analysis =
                                    Objects.requireNonNull(
                                            new RulebookFlawsAnalyzer().analyze(failure));
                            assertThat(analysis.getDescription())
                                    .contains(
                                            "wuhan.yaml:2: 未知的键“mayor” / the key mayor is unknown")
                                    .contains("wuhan.yaml:3: ");
                        });
    }

    private static void copy(String file, Path folder) throws IOException {
        Files.copy(ShippedRulebooks.FOLDER.resolve(file), folder.resolve(file));
    }
}
