package org.lianxin.subject.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Two files that state the same organisations differently, told at the same time. */
class TwoWritersIT {

    private static final int ROUNDS = 20;

    private final Transactions transactions = TestDoor.transactions();
    private final SubjectRegister register = TestSubjects.register();

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void endWithOneCurrentVersionOfTheFileBegunLater() throws Exception {
        List<Callable<List<RowOutcome>>> writers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            writers.add(() -> tell(1, "甲有限公司"));
            writers.add(() -> tell(2, "乙有限公司"));
        }
        List<RowOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(writers)) {
                outcomes.addAll(done.get());
            }
        }

        assertThat(outcomes).allMatch(RowOutcome::stands);
        assertThat(outcomes).filteredOn(new RowOutcome.Accepted()::equals).hasSizeBetween(1, 2);
        assertThat(current()).containsExactly("乙有限公司");
    }

    private List<RowOutcome> tell(int file, String name) {
        var row =
                new RegistrationRow(
                        UnifiedCode.of("91440802MA00004100"),
                        name,
                        null,
                        null,
                        null,
                        null,
                        Filings.file(file).line(2));
        return transactions.write(writing -> register.register(writing, List.of(row)));
    }

    private static List<String> current() {
        try (var session = TestGraph.driver().session()) {
            return session.run(
                            """
                            MATCH (:Organisation {code: '91440802MA00004100'})-[:REGISTERED_AS]->(r)
                            WHERE r.supersededAt IS NULL RETURN r.name AS name
                            """)
                    .list(row -> row.get("name").asString());
        }
    }
}
