package org.lianxin.audit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.TestGraph;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.audit.Claims;
import org.lianxin.audit.Drafts;
import org.lianxin.audit.Receipt;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.cypher.graph.TestDoor;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A transaction is committed and its answer gets lost: nothing is written or taken twice. */
@Timeout(120)
class UnknownCommitIT {

    private final AtomicInteger taken = new AtomicInteger();
    private final Claims counting =
            (transaction, claims) -> {
                taken.addAndGet(claims.size());
                return Collections.nCopies(claims.size(), true);
            };
    private final LosingWire wire = new LosingWire(TestDoor.untimed());
    private TestAudit audit;

    @BeforeEach
    void start() {
        TestGraph.reset();
        audit = new TestAudit(wire, TestDoor.questions(), counting, TestAudit.settings());
    }

    @AfterEach
    void stop() {
        audit.close();
    }

    @Test
    void aCommitDoneOverFindsThatItWasDone() {
        append(Drafts.look("before", "s"));
        wire.loses = Loses.AND_TRIES_AGAIN;

        Receipt receipt = append(Drafts.claiming("r", "s", "c"), Drafts.look("r", "t"));

        assertThat(receipt.index()).isEqualTo(1);
        assertThat(audit.checkpoints().latest()).isEqualTo(receipt.checkpoint());
        assertThat(receipt.checkpoint().size()).isEqualTo(3);
        assertThat(audit.entries().byRequest("demo-bank", "r")).hasSize(2);
        assertThat(taken).hasValue(1);
        assertThat(append(Drafts.look("after", "s")).index()).isEqualTo(3);
    }

    @Test
    void anotherGatewayMayHaveAppendedMeanwhile() {
        wire.loses = Loses.AND_TRIES_AGAIN;
        try (TestAudit other = new TestAudit(TestAudit.GENEROUS)) {
            wire.between =
                    () ->
                            assertThat(other.log().append(List.of(Drafts.look("other", "s"))))
                                    .hasSize(1);

            assertThat(append(Drafts.look("r", "s")).index()).isZero();
        }
        assertThat(audit.checkpoints().latest().size()).isEqualTo(2);
        assertThat(audit.entries().byRequest("demo-bank", "r")).hasSize(1);
    }

    @Test
    void whoIsToldThatItIsNotKnownAsksAgainAndTakesNothingAgain() {
        wire.loses = Loses.FOR_GOOD;
        AuditDraft draft = Drafts.claiming("r", "s", "c");
        assertThatThrownBy(() -> append(draft)).isInstanceOf(AuditUnavailable.class);
        assertThat(taken).hasValue(1);

        Receipt again = append(draft);

        assertThat(again.repeats()).isZero();
        assertThat(again.index()).isEqualTo(1);
        assertThat(taken).hasValue(1);
        AuditEntry entry = audit.entries().about("s", null, 1).entries().getFirst().entry();
        assertThat(entry.previous()).isZero();
        assertThat(entry.repeats()).isZero();
    }

    @Test
    void withoutADatabaseNothingIsAppendedAndAfterwardsAllGoesOn() {
        wire.loses = Loses.BEFORE_IT_BEGINS;
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> append(Drafts.look("r", "s")))
                    .isInstanceOf(AuditUnavailable.class);
        }
        wire.loses = Loses.NOTHING;

        assertThat(append(Drafts.look("r", "s")).index()).isZero();
        assertThat(audit.checkpoints().latest().size()).isEqualTo(1);
    }

    private Receipt append(AuditDraft... drafts) {
        List<Appended> appended = audit.log().append(List.of(drafts));
        assertThat(appended).hasSize(drafts.length).hasOnlyElementsOfType(Appended.Logged.class);
        return appended.getFirst().receipt();
    }

    private enum Loses {
        NOTHING,
        AND_TRIES_AGAIN,
        FOR_GOOD,
        BEFORE_IT_BEGINS
    }

    /** Loses the answer of a commit that took place, once, as a broken connection does. */
    private static final class LosingWire implements UntimedTransactions {

        private final UntimedTransactions graph;
        private volatile Loses loses = Loses.NOTHING;
        private volatile Runnable between = () -> {};

        LosingWire(UntimedTransactions graph) {
            this.graph = graph;
        }

        @Override
        public List<Row> writeOne(Duration limit, Statement statement, Map<String, ?> parameters) {
            return graph.writeOne(limit, statement, parameters);
        }

        @Override
        public <T> T write(Duration limit, Task<T> task) {
            return switch (loses) {
                case NOTHING -> graph.write(limit, task);
                case AND_TRIES_AGAIN -> {
                    loses = Loses.NOTHING;
                    graph.write(limit, task);
                    between.run();
                    yield graph.write(limit, task);
                }
                case FOR_GOOD -> {
                    loses = Loses.NOTHING;
                    graph.write(limit, task);
                    throw new GraphUnavailable("the answer got lost", null);
                }
                case BEFORE_IT_BEGINS -> throw new GraphUnavailable("no connection", null);
            };
        }
    }
}
