package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import java.util.List;

class SchemaRefusedAnalyzerTests {

    @Test
    void tellsWhoeverStartsItWhichFileAndWhatToDoInBothLanguages() {
        var failure = new IllegalStateException(SchemaHistory.changed("V0002__subjects.cypher"));
        List<FailureAnalyzer> analyzers =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, unrelated) -> {});

        assertThat(analyzers)
                .filteredOn(SchemaRefusedAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(failure))
                .singleElement()
                .satisfies(
                        analysis -> {
                            assertThat(analysis.getDescription())
                                    .contains("V0002__subjects.cypher", "启动中止", "is stopped")
                                    .contains("应用之后被改动", "changed after it had been applied");
                            assertThat(analysis.getAction())
                                    .contains("重新启动", "the graph was not changed");
                        });
    }
}
