package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class BeforeCommitIT {

    private static final Touched LISTING = new Touched(Touched.Kind.LISTING, "L1");
    private static final Touched ENTRY = new Touched(Touched.Kind.ENTRY, "E1");

    private static final Statement ADD =
            new Statement(
                    "add",
                    """
                    // Adds an organisation.
                    CREATE (:Organisation {code: $code, recordedAt: $recordedAt})
                    """);

    private static final Statement CODES =
            new Statement(
                    "codes",
                    """
                    // Which organisations are there?
                    MATCH (o:Organisation) RETURN o.code AS code, o.recordedAt AS at ORDER BY code
                    """);

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void takesPartInTheSameTransactionOnceForAllThatWasTouched() {
        List<Set<Touched>> told = new ArrayList<>();
        Transactions transactions =
                followedBy(
                        (writing, touched) -> {
                            told.add(touched);
                            add(writing, "follower");
                        });
        Instant recordedAt =
                transactions.write(
                        writing -> {
                            writing.touch(LISTING);
                            writing.touch(ENTRY);
                            writing.touch(LISTING);
                            add(writing, "work");
                            return writing.recordedAt();
                        });
        assertThat(told).containsExactly(Set.of(LISTING, ENTRY));
        assertThat(codes())
                .containsExactly(Map.entry("follower", recordedAt), Map.entry("work", recordedAt));
    }

    @Test
    void isNotToldOfAWriteThatTouchedNothing() {
        Transactions transactions = followedBy((writing, touched) -> add(writing, "follower"));
        transactions.write(
                writing -> {
                    add(writing, "work");
                    return writing.recordedAt();
                });
        assertThat(codes()).extracting(Map.Entry::getKey).containsExactly("work");
    }

    @Test
    void undoesTheWorkIfItFails() {
        Transactions transactions =
                followedBy(
                        (writing, touched) -> {
                            throw new IllegalStateException("cannot follow");
                        });
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        writing -> {
                                            writing.touch(LISTING);
                                            add(writing, "work");
                                            return writing.recordedAt();
                                        }))
                .hasMessage("cannot follow");
        assertThat(codes()).isEmpty();
    }

    private static Transactions followedBy(BeforeCommit follower) {
        return TestDoor.transactions(Clock.systemUTC(), List.of(follower));
    }

    private static void add(Writing writing, String code) {
        writing.run(ADD, Map.of("code", code));
    }

    private static List<Map.Entry<String, Instant>> codes() {
        return TestDoor.transactions()
                .write(
                        writing ->
                                writing.run(CODES, Map.of()).stream()
                                        .map(row -> Map.entry(row.text("code"), row.instant("at")))
                                        .toList());
    }
}
