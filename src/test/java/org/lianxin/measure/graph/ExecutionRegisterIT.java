package org.lianxin.measure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.MutationKey;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.AssignmentState;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.Deed;
import org.lianxin.measure.DeedDone;
import org.lianxin.measure.DeedOutcome;
import org.lianxin.measure.DeedRefusal;
import org.lianxin.measure.DeedWanted;
import org.lianxin.measure.Execution;
import org.lianxin.measure.QuotedReceipt;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class ExecutionRegisterIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    private static final CarryingBody AGENCY = TestMeasures.agencyIn("wuhan");

    private final TestMeasures measures = new TestMeasures();
    private String listing = "";

    @BeforeEach
    void listed() {
        TestGraph.reset();
        listing = ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
    }

    @Test
    void keepsEveryDeedWithBothTimes() {
        record(wanted(Deed.TAKEN_ON, 0));
        measures.clock.set("2026-10-12T02:00:00Z");
        Execution done = done(record(wanted(Deed.EXECUTED, 1)));

        assertThat(done.state()).isEqualTo(AssignmentState.EXECUTED);
        assertThat(done.deeds()).extracting(DeedDone::version).containsExactly(1L, 2L);
        assertThat(done.deeds()).extracting(each -> each.what().on()).containsOnly(TODAY);
        assertThat(done.deeds())
                .extracting(each -> each.recordedAt().toString())
                .containsExactly("2026-10-10T02:00:00Z", "2026-10-12T02:00:00Z");
        assertThat(becauseOf(listing)).containsExactly(done);
    }

    @Test
    void isReadAsItWasKnown() {
        Execution first = done(record(wanted(Deed.TAKEN_ON, 0)));
        measures.clock.set("2026-10-12T02:00:00Z");
        record(wanted(Deed.EXECUTED, 1));

        var found = measures.executions.becauseOf(TestMeasures.permit(), listing);
        assertThat(found.asKnownAt(first.deeds().getFirst().recordedAt())).containsExactly(first);
        assertThat(found.asKnownAt(first.deeds().getFirst().recordedAt().minusMillis(1))).isEmpty();
    }

    @Test
    void ofTwoOfficersWhoRaceOneWinsAndTheOtherIsToldWhatChanged() throws Exception {
        List<Callable<DeedOutcome>> race =
                List.of(
                        () -> record(wanted(Deed.TAKEN_ON, 0, "甲")),
                        () -> record(wanted(Deed.DECLINED, 0, "乙")));
        try (var officers = Executors.newFixedThreadPool(2)) {
            List<DeedOutcome> outcomes =
                    officers.invokeAll(race).stream().map(each -> each.resultNow()).toList();

            assertThat(outcomes).hasAtLeastOneElementOfType(DeedOutcome.Done.class);
            var overtaken =
                    (DeedOutcome.Overtaken)
                            outcomes.stream()
                                    .filter(DeedOutcome.Overtaken.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
            assertThat(overtaken.versionNow()).isEqualTo(1);
            assertThat(overtaken.since()).hasSize(1);
        }
        assertThat(becauseOf(listing))
                .hasSize(1)
                .first()
                .extracting(Execution::version)
                .isEqualTo(1L);
    }

    @Test
    void theSameKeyAnswersTheFirstResultAgain() {
        MutationKey key = TestMeasures.key();
        Execution first = done(record(key, wanted(Deed.TAKEN_ON, 0)));
        record(wanted(Deed.EXECUTED, 1));

        assertThat(done(record(key, wanted(Deed.TAKEN_ON, 0)))).isEqualTo(first);
        assertThat(refused(record(key, wanted(Deed.DECLINED, 0))))
                .isEqualTo(DeedRefusal.KEY_REUSED);
        assertThat(becauseOf(listing).getFirst().version()).isEqualTo(2);
    }

    @Test
    void nothingIsDoneWhileTheListingIsSuspended() {
        ListedSubject.suspend(listing, TODAY);

        assertThat(refused(record(wanted(Deed.TAKEN_ON, 0)))).isEqualTo(DeedRefusal.RESTS);
        assertThat(becauseOf(listing)).isEmpty();
    }

    @Test
    void aSuspensionThatBeginsTomorrowDoesNotCountToday() {
        ListedSubject.suspend(listing, TODAY.plusDays(1));

        assertThat(done(record(wanted(Deed.TAKEN_ON, 0))).version()).isEqualTo(1);
    }

    @Test
    void nothingIsDoneAboutAListingThatWasEndedAnInstantAgo() {
        ListedSubject.endUnseen(listing, TODAY);

        assertThat(refused(record(wanted(Deed.TAKEN_ON, 0)))).isEqualTo(DeedRefusal.NOT_ASSIGNED);
        assertThat(becauseOf(listing)).isEmpty();
    }

    @Test
    void onlyWhatTheListingCarriesIsAssigned() {
        // Wuhan's plan has no A01, and M09 is for lenders.
        assertThat(refused(record("A01", wanted(Deed.TAKEN_ON, 0))))
                .isEqualTo(DeedRefusal.NOT_ASSIGNED);
        assertThat(refused(record("M09", wanted(Deed.TAKEN_ON, 0))))
                .isEqualTo(DeedRefusal.NOT_ASSIGNED);
        assertThat(done(record("A02", wanted(Deed.TAKEN_ON, 0))).version()).isEqualTo(1);
    }

    @Test
    void nobodyActsOnAnothersAssignment() {
        var others = new AssignmentKey(listing, "A02", TestMeasures.OTHER_AGENCY);

        assertThat(
                        refused(
                                measures.register.record(
                                        TestMeasures.permit(),
                                        TestMeasures.key(),
                                        AGENCY,
                                        others,
                                        wanted(Deed.TAKEN_ON, 0))))
                .isEqualTo(DeedRefusal.NOT_ASSIGNED);
    }

    @Test
    void decliningTakesAReason() {
        var silent = new DeedWanted(Deed.DECLINED, 0, TODAY, "甲", " ", null);

        assertThat(refused(record(silent))).isEqualTo(DeedRefusal.REASON_MISSING);
        assertThat(done(record(wanted(Deed.DECLINED, 0))).state())
                .isEqualTo(AssignmentState.DECLINED);
    }

    @Test
    void nothingIsExecutedThatWasNotTakenOn() {
        assertThat(refused(record(wanted(Deed.EXECUTED, 0)))).isEqualTo(DeedRefusal.OUT_OF_ORDER);
    }

    @Test
    void feedbackQuotesAReceiptOfOnesOwnQueryAboutTheSubject() {
        QuotedReceipt own = measures.log.query(TestMeasures.AGENCY, AuditOutcome.DISCLOSED);
        QuotedReceipt anothers =
                measures.log.query(TestMeasures.OTHER_AGENCY, AuditOutcome.DISCLOSED);
        QuotedReceipt refused = measures.log.query(TestMeasures.AGENCY, AuditOutcome.REFUSED);
        QuotedReceipt aboutAnother =
                measures.log.query(
                        TestMeasures.AGENCY,
                        AuditOutcome.DISCLOSED,
                        new OrganisationId(UnifiedCode.of("91999999MADCN0031K")));
        record(wanted(Deed.TAKEN_ON, 0));

        assertThat(refused(record(report(null)))).isEqualTo(DeedRefusal.RECEIPT_MISSING);
        assertThat(
                        List.of(
                                refused(record(report(anothers))),
                                refused(record(report(refused))),
                                refused(record(report(aboutAnother))),
                                refused(record(report(new QuotedReceipt("made-up", 0)))),
                                refused(record(report(new QuotedReceipt(own.id(), 99))))))
                .containsOnly(DeedRefusal.RECEIPT_UNKNOWN);
        assertThat(done(record(report(own))).deeds().getLast().what().receipt()).isEqualTo(own);
    }

    @Test
    void isLiftedOnceTheListingIsOver() {
        record(wanted(Deed.TAKEN_ON, 0));
        record(wanted(Deed.EXECUTED, 1));
        assertThat(refused(record(wanted(Deed.LIFTED, 2)))).isEqualTo(DeedRefusal.STILL_IN_FORCE);

        ListedSubject.end(listing, TODAY);

        assertThat(done(record(wanted(Deed.LIFTED, 2))).state()).isEqualTo(AssignmentState.LIFTED);
        assertThat(refused(record(wanted(Deed.TAKEN_ON, 3)))).isEqualTo(DeedRefusal.NOT_ASSIGNED);
    }

    @Test
    void nothingIsDoneInTheFuture() {
        var tomorrow = new DeedWanted(Deed.TAKEN_ON, 0, TODAY.plusDays(1), "甲", null, null);

        assertThat(refused(record(tomorrow))).isEqualTo(DeedRefusal.IN_FUTURE);
    }

    private List<Execution> becauseOf(String of) {
        var found = measures.executions.becauseOf(TestMeasures.permit(), of);
        return found.asKnownAt(found.recordedUpTo());
    }

    private DeedOutcome record(DeedWanted wanted) {
        return record(TestMeasures.key(), wanted);
    }

    private DeedOutcome record(MutationKey key, DeedWanted wanted) {
        return record(key, "A02", wanted);
    }

    private DeedOutcome record(String measure, DeedWanted wanted) {
        return record(TestMeasures.key(), measure, wanted);
    }

    private DeedOutcome record(MutationKey key, String measure, DeedWanted wanted) {
        return measures.register.record(
                TestMeasures.permit(),
                key,
                AGENCY,
                new AssignmentKey(listing, measure, TestMeasures.AGENCY),
                wanted);
    }

    private static DeedWanted wanted(Deed deed, long seen) {
        return wanted(deed, seen, "甲");
    }

    private static DeedWanted wanted(Deed deed, long seen, String officer) {
        return new DeedWanted(deed, seen, TODAY, officer, "非本单位职权范围", null);
    }

    private static DeedWanted report(@Nullable QuotedReceipt receipt) {
        return new DeedWanted(Deed.REPORTED, 1, TODAY, "甲", "已按要求办理", receipt);
    }

    private static Execution done(DeedOutcome outcome) {
        assertThat(outcome).isInstanceOf(DeedOutcome.Done.class);
        return ((DeedOutcome.Done) outcome).execution();
    }

    private static DeedRefusal refused(DeedOutcome outcome) {
        assertThat(outcome).isInstanceOf(DeedOutcome.Refused.class);
        return ((DeedOutcome.Refused) outcome).reason();
    }
}
