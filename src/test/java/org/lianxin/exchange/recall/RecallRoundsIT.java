package org.lianxin.exchange.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.exchange.recall.RecallWorld.AGENCY;
import static org.lianxin.exchange.recall.RecallWorld.BANK;
import static org.lianxin.exchange.recall.RecallWorld.OTHER_BANK;
import static org.lianxin.exchange.recall.RecallWorld.PORTAL;
import static org.lianxin.exchange.recall.RecallWorld.TODAY;
import static org.lianxin.exchange.recall.RecallWorld.UNDER_WAY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RecallTarget;
import org.lianxin.exchange.RecallsAbout;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Who is told of which change, once, whatever happens in between. */
class RecallRoundsIT {

    private RecallWorld world;

    @BeforeEach
    void start() {
        world = new RecallWorld();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void everyKindOfChangeIsToldToWhoeverWasTold() {
        String repaired = world.listing("罚1");
        String corrected = world.listing("罚2");
        String revoked = world.listing("罚3");
        String disputed = world.listing("罚4");
        String amended = world.listing("罚5");
        String court = world.courtListing();
        String entry = world.entry("罚6");
        world.shown(BANK, repaired, corrected, revoked, disputed, amended, court, entry);

        world.step(repaired, new LifeStep.End(EndReason.REPAIRED, TODAY));
        world.step(corrected, new LifeStep.End(EndReason.CORRECTED, TODAY));
        world.step(revoked, new LifeStep.End(EndReason.REVOKED, TODAY, TODAY.minusDays(1)));
        world.step(disputed, new LifeStep.Suspend("异议1", TODAY));
        world.step(disputed, new LifeStep.Resume("异议1", TODAY));
        world.listing("罚5", "传销");
        world.step(court, new LifeStep.End(EndReason.COURT_DELETED, TODAY));
        world.mark(entry, EntryMark.DISPUTED);
        world.clear(entry, EntryMark.DISPUTED);
        world.mark(entry, EntryMark.WITHDRAWN);

        int made = world.rounds().walk();
        List<Recall> told = world.of(BANK);
        assertThat(told)
                .extracting(Recall::because)
                .containsExactly(
                        RecallKind.REPAIRED,
                        RecallKind.CORRECTED,
                        RecallKind.REVOKED,
                        RecallKind.DISPUTED,
                        RecallKind.DISPUTE_ENDED,
                        RecallKind.AMENDED,
                        RecallKind.COURT_DELETED,
                        RecallKind.DISPUTED,
                        RecallKind.DISPUTE_ENDED,
                        RecallKind.CORRECTED);
        assertThat(made).isEqualTo(10);
        assertThat(told)
                .extracting(Recall::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 10).boxed().toList());
        Recall first = told.getFirst();
        assertThat(first.about())
                .isEqualTo(new RecallTarget(RecallTarget.Kind.LISTING, world.ids.of(repaired)));
        assertThat(first.receipt().index()).isZero();
        assertThat(first.receipt().facts()).containsExactly("LISTINGS");
        assertThat(first.rule()).contains("第36号");
        assertThat(first.due().lastDay()).isEqualTo("2026-11-25");
        assertThat(told.get(3).now().kind())
                .as("what holds now")
                .isEqualTo(RecallKind.DISPUTE_ENDED);
        assertThat(told.get(7).now().kind()).isEqualTo(RecallKind.CORRECTED);
        assertThat(told.get(7).about().kind()).isEqualTo(RecallTarget.Kind.ENTRY);
    }

    @Test
    void nobodyElseIsTold() {
        String listing = world.listing("罚1");
        String another = world.listing("罚2");
        Instant now = world.recordedUpTo();
        world.log(
                world.draft(OTHER_BANK, AuditBasis.Kind.NONE, AuditOutcome.REFUSED, now, listing));
        world.log(world.draft(PORTAL, AuditBasis.Kind.SELF, AuditOutcome.DISCLOSED, now, listing));
        world.log(
                world.draft(PORTAL, AuditBasis.Kind.PUBLIC, AuditOutcome.DISCLOSED, now, listing));
        world.log(world.draft(AGENCY, AuditBasis.Kind.MATTER, AuditOutcome.DECIDED, now, listing));
        world.shown(OTHER_BANK, another);
        world.shown(null, listing);
        world.shown(null, listing);
        world.shown(Rows.AUTHORITY, listing);
        world.step(listing, new LifeStep.End(EndReason.REPAIRED, TODAY), Rows.AUTHORITY);
        world.shown(BANK, listing);
        world.shown(null, listing);

        assertThat(world.rounds().walk()).isZero();
        world.clock.pass(UNDER_WAY.plusSeconds(1));
        assertThat(world.rounds().walk()).isZero();
        for (String each : List.of(BANK, OTHER_BANK, AGENCY, PORTAL, Rows.AUTHORITY)) {
            assertThat(world.of(each)).as(each).isEmpty();
        }
        RecallsAbout about =
                world.recalls
                        .about(RecallWorld.permit(AGENCY), world.ids.of(listing), null, 10)
                        .orElseThrow();
        assertThat(about.namelessLooks()).as("counted, and told to nobody").isEqualTo(2);
        assertThat(about.owners()).containsExactly(Rows.AUTHORITY);
        assertThat(about.subject().value()).isEqualTo("O:" + Rows.CODE.value());
        assertThat(world.recalls.about(RecallWorld.permit(AGENCY), world.ids.of(another), null, 10))
                .isEmpty();
    }

    @Test
    void whatMerelyRanOutCallsNobodyBack() {
        String listing = world.listingUntil("罚1", Rows.DAY.plusYears(3));
        world.shown(BANK, listing);
        world.step(listing, new LifeStep.End(EndReason.EXPIRED, Rows.DAY.plusYears(3).plusDays(1)));
        assertThat(world.rounds().walk()).isZero();
        assertThat(world.openCauses()).isZero();
    }

    @Test
    void aLookUnderWayDuringTheChangeIsFoundWhenItsEntryComes() {
        String listing = world.listing("罚1");
        Instant read = world.recordedUpTo();
        world.step(listing, new LifeStep.End(EndReason.CORRECTED, TODAY));
        assertThat(world.rounds().walk()).isZero();
        assertThat(world.openCauses()).isEqualTo(1);

        world.clock.pass(UNDER_WAY.minusSeconds(1));
        assertThat(world.rounds().walk()).isZero();
        assertThat(world.openCauses()).as("it may still come").isEqualTo(1);
        world.shown(OTHER_BANK, listing);
        world.shown(BANK, read, listing);
        world.clock.pass(UNDER_WAY.plusSeconds(1));
        assertThat(world.rounds().walk()).isEqualTo(1);
        assertThat(world.openCauses()).isZero();
        assertThat(world.of(BANK)).hasSize(1);
        assertThat(world.of(OTHER_BANK)).isEmpty();
        assertThat(world.rounds().walk()).isZero();
    }

    @Test
    void theLatestLookBeforeTheChangeIsTheReceipt() {
        String listing = world.listing("罚1");
        world.shown(BANK, listing);
        world.shown(BANK, listing);
        world.shown(OTHER_BANK, listing);
        world.rounds().walk();
        world.step(listing, new LifeStep.Suspend("异议1", TODAY));
        world.shown(BANK, listing);
        world.rounds().walk();
        world.step(listing, new LifeStep.End(EndReason.CORRECTED, TODAY));
        world.rounds().walk();

        assertThat(world.of(BANK))
                .extracting(each -> each.receipt().index())
                .containsExactly(1L, 3L);
        assertThat(world.of(BANK))
                .extracting(each -> each.receipt().looks())
                .containsExactly(2L, 3L);
        assertThat(world.of(OTHER_BANK))
                .extracting(each -> each.receipt().index())
                .containsExactly(2L, 2L);
    }

    @Test
    void twoWorkersAtOnceTellOnce() throws Exception {
        String[] listings = new String[6];
        for (int i = 0; i < listings.length; i++) {
            listings[i] = world.listing("罚" + i);
        }
        world.shown(BANK, listings);
        world.shown(OTHER_BANK, listings);
        for (String listing : listings) {
            world.step(listing, new LifeStep.End(EndReason.REPAIRED, TODAY));
        }
        try (var workers = Executors.newFixedThreadPool(2)) {
            Callable<Integer> walk = () -> world.rounds().walk();
            int made = 0;
            for (var each : workers.invokeAll(List.of(walk, walk, walk, walk))) {
                made += each.get();
            }
            assertThat(made).isEqualTo(12);
        }
        assertThat(world.of(BANK)).extracting(Recall::seq).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(world.of(OTHER_BANK)).hasSize(6);
    }

    @Test
    void whatAWorkerThatDiedLeftIsDoneByTheNext() {
        int deaths = 0;
        for (boolean died = true; died; ) {
            world.close();
            world = new RecallWorld();
            String listing = world.listing("罚1");
            String entry = world.entry("罚2");
            world.shown(BANK, listing, entry);
            world.shown(OTHER_BANK, listing);
            world.step(listing, new LifeStep.End(EndReason.REPAIRED, TODAY));
            world.mark(entry, EntryMark.REPAIRED);
            world.clock.pass(UNDER_WAY.plusSeconds(1));

            died = diesAt(deaths);
            deaths += died ? 1 : 0;
            world.rounds().walk();
            assertThat(world.of(BANK)).extracting(Recall::seq).containsExactly(1L, 2L);
            assertThat(world.of(OTHER_BANK)).extracting(Recall::seq).containsExactly(1L);
            assertThat(world.openCauses()).isZero();
        }
        assertThat(deaths).as("before and after reading, twice telling, closing").isEqualTo(8);
    }

    private boolean diesAt(int point) {
        try {
            world.rounds(new Dying(point)).walk();
            return false;
        } catch (Dying.Dead dead) {
            return true;
        }
    }

    @Test
    void aFollowerNoticesAGraphThatWasRestoredFromAnOlderCopy() {
        String first = world.listing("罚1");
        String second = world.listing("罚2");
        world.shown(BANK, first, second);
        world.step(first, new LifeStep.End(EndReason.REPAIRED, TODAY));
        world.rounds().walk();
        RecallFollower early = new RecallFollower(world, BANK);
        assertThat(early.follow()).isTrue();
        world.step(second, new LifeStep.End(EndReason.REPAIRED, TODAY));
        world.rounds().walk();
        RecallFollower late = new RecallFollower(world, BANK);
        assertThat(late.follow()).isTrue();

        // The copy is from between the two; what was then told second is told anew.
        try (var session = TestGraph.driver().session()) {
            session.run(
                            "MATCH (r:Recall {organisation: $o, seq: 2}) DETACH DELETE r WITH"
                                + " count(*) AS gone MATCH (l:RecallLine {organisation: $o}) SET"
                                + " l.last = 1 WITH gone MATCH (c:RecallCause) SET c.open = true",
                            Map.of("o", BANK))
                    .consume();
        }
        assertThat(late.follow()).isFalse();
        world.rounds().walk();
        assertThat(world.of(BANK)).hasSize(2);
        assertThat(late.follow()).as("another one in its place").isFalse();
        assertThat(early.follow()).isTrue();
        assertThat(early.ids()).hasSize(2);
    }

    @Test
    void aChangeThatIsRolledBackIsToldToNobody() {
        String listing = world.listing("罚1");
        world.shown(BANK, listing);
        assertThatThrownBy(
                        () ->
                                world.transactions.write(
                                        writing -> {
                                            world.step(
                                                    writing,
                                                    listing,
                                                    new LifeStep.End(EndReason.REPAIRED, TODAY),
                                                    AGENCY);
                                            throw new IllegalStateException("rolled back");
                                        }))
                .isInstanceOf(RuntimeException.class);
        assertThat(world.openCauses()).isZero();
    }

    /** Dies before or after one of its transactions, by turns. */
    private static final class Dying implements UntimedTransactions {

        static final class Dead extends RuntimeException {}

        private final UntimedTransactions inner = TestDoor.untimed();
        private final AtomicInteger left;

        Dying(int lives) {
            left = new AtomicInteger(lives);
        }

        @Override
        public <T> T write(Duration limit, Task<T> task) {
            die();
            T result = inner.write(limit, (OpenTransaction transaction) -> task.in(transaction));
            die();
            return result;
        }

        private void die() {
            if (left.getAndDecrement() == 0) {
                throw new Dead();
            }
        }
    }
}
