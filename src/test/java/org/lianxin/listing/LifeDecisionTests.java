package org.lianxin.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which step follows which, and which a city's plan does not know. */
class LifeDecisionTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Interval TERM = Interval.closedOn(DAY, LocalDate.of(2026, 6, 2));
    private static final LocalDate TERM_OVER = LocalDate.of(2026, 6, 3);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final PriorNotice NOTICE =
            new PriorNotice(DAY.minusDays(20), DAY.minusDays(10), true, true, true, true);
    private static final LifeState PROPOSED = new LifeState.Proposed(DAY.minusDays(30));
    private static final LifeState PLACED = new LifeState.Placed(TERM, false);
    private static final LifeState SUSPENDED = new LifeState.Suspended(TERM, "D1", false);

    @Test
    void livesFromProposalOverNoticeToItsPlaceAndItsEnd() {
        LifeDecision life = adverse("wuhan");
        assertThat(taken(life, null, new LifeStep.Propose(DAY.minusDays(30)))).isEqualTo(PROPOSED);
        LifeState noticed = taken(life, PROPOSED, new LifeStep.ServeNotice(NOTICE));
        assertThat(noticed).isEqualTo(new LifeState.Noticed(NOTICE));
        assertThat(taken(life, noticed, new LifeStep.Place(TERM))).isEqualTo(PLACED);
        assertThat(taken(life, PLACED, end(EndReason.EXPIRED, LocalDate.of(2026, 6, 3))))
                .isEqualTo(new LifeState.Ended(EndReason.EXPIRED, TERM_OVER, PLACED));
    }

    @Test
    void placesOnlyOnceTheTimeToAnswerHasPassed() {
        LifeState noticed = new LifeState.Noticed(NOTICE);
        assertThat(
                        refused(
                                adverse("wuhan"),
                                noticed,
                                new LifeStep.Place(Interval.since(NOTICE.answerBy()))))
                .isEqualTo(StepRefusal.BEFORE_ITS_TIME);
        LocalDate next = NOTICE.answerBy().plusDays(1);
        assertThat(taken(adverse("wuhan"), noticed, new LifeStep.Place(Interval.since(next))))
                .isInstanceOf(LifeState.Placed.class);
    }

    @Test
    void publicisesRedEntriesAndNoticesAdverseOnesNeverTheOtherWayRound() {
        LifeDecision red = decision("wuhan", ListKind.RED, ListingOrigin.AGENCY);
        Interval shown = Interval.closedOn(DAY.minusDays(10), DAY.minusDays(4));
        LifeState publicised = taken(red, PROPOSED, new LifeStep.Publicise(shown));
        assertThat(refused(red, publicised, new LifeStep.Place(Interval.since(DAY.minusDays(4)))))
                .isEqualTo(StepRefusal.BEFORE_ITS_TIME);
        assertThat(taken(red, publicised, new LifeStep.Place(Interval.since(DAY.minusDays(3)))))
                .isInstanceOf(LifeState.Placed.class);
        assertThat(refused(red, PROPOSED, new LifeStep.ServeNotice(NOTICE)))
                .isEqualTo(StepRefusal.FOR_ADVERSE_LISTS);
        assertThat(refused(adverse("wuhan"), PROPOSED, new LifeStep.Publicise(shown)))
                .isEqualTo(StepRefusal.FOR_RED_LISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "ganzhou", "wuhan"})
    void suspendsDuringADisputeWhereThePlanSaysSo(String city) {
        LifeState suspended =
                taken(adverse(city), PLACED, new LifeStep.Suspend("D1", DAY.plusDays(9)));
        assertThat(suspended).isEqualTo(SUSPENDED);
        assertThat(taken(adverse(city), suspended, new LifeStep.Resume("D1", DAY.plusDays(20))))
                .isEqualTo(PLACED);
        assertThat(refused(adverse(city), suspended, new LifeStep.Resume("D2", DAY.plusDays(20))))
                .isEqualTo(StepRefusal.ANOTHER_DISPUTE);
    }

    @Test
    void doesNotSuspendInJiyang() {
        assertThat(refused(adverse("jiyang"), PLACED, new LifeStep.Suspend("D1", DAY.plusDays(9))))
                .isEqualTo(StepRefusal.MEASURES_GO_ON);
    }

    @Test
    void annotatesInGanzhouAlone() {
        LifeDecision ganzhou =
                decision("ganzhou", ListKind.SERIOUS_DISHONESTY, ListingOrigin.AGENCY);
        LifeState annotated = taken(ganzhou, SUSPENDED, new LifeStep.Annotate(DAY.plusDays(9)));
        assertThat(annotated).isEqualTo(new LifeState.Suspended(TERM, "D1", true));
        assertThat(taken(ganzhou, annotated, new LifeStep.ClearAnnotation(DAY.plusDays(20))))
                .isEqualTo(SUSPENDED);
        for (String city : List.of("zhanjiang", "jieyang", "jiyang", "wuhan")) {
            assertThat(refused(adverse(city), PLACED, new LifeStep.Annotate(DAY.plusDays(9))))
                    .isEqualTo(StepRefusal.NO_ANNOTATION);
        }
    }

    @Test
    void leavesACourtsListingToTheCourt() {
        LifeDecision court = decision("zhanjiang", ListKind.COURT_DEBTOR, ListingOrigin.COURT);
        assertThat(taken(court, null, new LifeStep.Place(TERM))).isEqualTo(PLACED);
        assertThat(refused(court, null, new LifeStep.Propose(DAY)))
                .isEqualTo(StepRefusal.COURT_ALONE);
        assertThat(refused(court, PLACED, new LifeStep.Suspend("D1", DAY.plusDays(9))))
                .isEqualTo(StepRefusal.COURT_ALONE);
        assertThat(refused(court, PLACED, end(EndReason.REPAIRED, DAY.plusDays(9))))
                .isEqualTo(StepRefusal.COURT_ALONE);
        assertThat(taken(court, PLACED, end(EndReason.COURT_DELETED, DAY.plusDays(9))))
                .isInstanceOf(LifeState.Ended.class);
        assertThat(
                        refused(
                                adverse("zhanjiang"),
                                PLACED,
                                end(EndReason.COURT_DELETED, DAY.plusDays(9))))
                .isEqualTo(StepRefusal.NOT_A_COURTS);
    }

    @Test
    void expiresOnTheDayAfterItsLastAndNotBefore() {
        assertThat(
                        refused(
                                adverse("jiyang"),
                                PLACED,
                                end(EndReason.EXPIRED, LocalDate.of(2026, 6, 2))))
                .isEqualTo(StepRefusal.BEFORE_ITS_TIME);
        assertThat(
                        taken(
                                adverse("jiyang"),
                                PLACED,
                                end(EndReason.EXPIRED, LocalDate.of(2027, 1, 1))))
                .as("caught up late, it still ended on its day")
                .isEqualTo(new LifeState.Ended(EndReason.EXPIRED, TERM_OVER, PLACED));
        assertThat(
                        refused(
                                adverse("jiyang"),
                                new LifeState.Placed(Interval.since(DAY), false),
                                end(EndReason.EXPIRED, LocalDate.of(2027, 1, 1))))
                .isEqualTo(StepRefusal.NO_END);
    }

    @ParameterizedTest
    @EnumSource
    void takesNoStepOnceItIsOver(EndReason reason) {
        LifeState over = new LifeState.Ended(EndReason.CORRECTED, DAY.plusDays(9));
        LocalDate later = LocalDate.of(2027, 1, 1);
        for (LifeStep step :
                List.of(
                        new LifeStep.Propose(later),
                        new LifeStep.Place(Interval.since(later)),
                        new LifeStep.Suspend("D1", later),
                        new LifeStep.Resume("D1", later),
                        end(reason, later))) {
            assertThat(refused(adverse("wuhan"), over, step)).isEqualTo(StepRefusal.OUT_OF_ORDER);
        }
    }

    @Test
    void letsWhatRanOutStillBeRepairedAndWhatIsOverStillBeFoundWrong() {
        LocalDate later = DAY.plusDays(20);
        LifeState expired = new LifeState.Ended(EndReason.EXPIRED, DAY);
        LifeState repaired = new LifeState.Ended(EndReason.REPAIRED, DAY);
        LifeDecision decision = adverse("wuhan");
        assertThat(taken(decision, expired, end(EndReason.REPAIRED, later)))
                .isEqualTo(new LifeState.Ended(EndReason.REPAIRED, later));
        assertThat(taken(decision, expired, end(EndReason.REVOKED, later)))
                .isEqualTo(new LifeState.Ended(EndReason.REVOKED, later));
        assertThat(taken(decision, repaired, end(EndReason.CORRECTED, later)))
                .isEqualTo(new LifeState.Ended(EndReason.CORRECTED, later));
        assertThat(refused(decision, repaired, end(EndReason.REVOKED, later)))
                .isEqualTo(StepRefusal.OUT_OF_ORDER);
        assertThat(refused(decision, expired, end(EndReason.EXPIRED, later)))
                .isEqualTo(StepRefusal.OUT_OF_ORDER);
        assertThat(refused(decision, expired, end(EndReason.REPAIRED, DAY.minusDays(1))))
                .isEqualTo(StepRefusal.BEFORE_ITS_TIME);
    }

    @Test
    void restsAndMarksWhatHasNotBegunAndOfWhatHasNoDayBefore() {
        Interval term = new Interval(TODAY.plusDays(1), TODAY.plusYears(3));
        LifeDecision ganzhou =
                decision("ganzhou", ListKind.SERIOUS_DISHONESTY, ListingOrigin.AGENCY);
        LifeState marked =
                taken(ganzhou, new LifeState.Placed(term, false), new LifeStep.Annotate(TODAY));
        LifeState resting = taken(ganzhou, marked, new LifeStep.Suspend("D1", TODAY));
        assertThat(resting).isEqualTo(new LifeState.Suspended(term, "D1", true));
        assertThat(taken(ganzhou, resting, new LifeStep.ClearAnnotation(TODAY)))
                .isEqualTo(new LifeState.Suspended(term, "D1", false));
        LocalDate before = DAY.minusDays(1);
        for (LifeStep step :
                List.of(new LifeStep.Suspend("D1", before), new LifeStep.Annotate(before))) {
            assertThat(refused(ganzhou, PLACED, step)).isEqualTo(StepRefusal.BEFORE_ITS_TIME);
        }
        LifeState ahead = new LifeState.Placed(term, false);
        assertThat(refused(adverse("jiyang"), ahead, new LifeStep.Suspend("D1", TODAY)))
                .isEqualTo(StepRefusal.MEASURES_GO_ON);
        assertThat(refused(adverse("wuhan"), ahead, new LifeStep.Annotate(TODAY)))
                .isEqualTo(StepRefusal.NO_ANNOTATION);
    }

    @ParameterizedTest
    @EnumSource
    void endsWhatHasNotBegunOnlyBecauseItIsWrong(EndReason reason) {
        LifeStep end = end(reason, TODAY);
        LifeState ahead =
                new LifeState.Placed(new Interval(TODAY.plusDays(1), TODAY.plusYears(3)), false);
        StepRefusal refused = refused(adverse("wuhan"), ahead, end);
        switch (reason) {
            case CORRECTED, REVOKED ->
                    assertThat(taken(adverse("wuhan"), ahead, end))
                            .isEqualTo(new LifeState.Ended(reason, TODAY));
            case EXPIRED, REPAIRED -> assertThat(refused).isEqualTo(StepRefusal.BEFORE_ITS_TIME);
            case COURT_DELETED -> assertThat(refused).isEqualTo(StepRefusal.NOT_A_COURTS);
            case NOT_PLACED -> assertThat(refused).isEqualTo(StepRefusal.OUT_OF_ORDER);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTED", "REVOKED"})
    void endsWhatHasBegunOnNoDayBeforeItsFirst(EndReason reason) {
        LifeState begun = new LifeState.Placed(new Interval(TODAY, TODAY.plusYears(3)), false);
        assertThat(refused(adverse("wuhan"), begun, end(reason, TODAY.minusDays(1))))
                .isEqualTo(StepRefusal.BEFORE_ITS_TIME);
        assertThat(taken(adverse("wuhan"), begun, end(reason, TODAY)))
                .isEqualTo(new LifeState.Ended(reason, TODAY));
        LifeDecision court = decision("zhanjiang", ListKind.COURT_DEBTOR, ListingOrigin.COURT);
        LifeState ahead =
                new LifeState.Placed(new Interval(TODAY.plusDays(1), TODAY.plusYears(3)), false);
        assertThat(refused(court, ahead, end(reason, TODAY))).isEqualTo(StepRefusal.COURT_ALONE);
    }

    @Test
    void letsACourtAloneDeleteWhatRanOutOnItsList() {
        LocalDate later = DAY.plusDays(20);
        LifeState expired = new LifeState.Ended(EndReason.EXPIRED, DAY);
        LifeState deleted = new LifeState.Ended(EndReason.COURT_DELETED, later);
        LifeDecision court = decision("zhanjiang", ListKind.COURT_DEBTOR, ListingOrigin.COURT);
        assertThat(taken(court, expired, end(EndReason.COURT_DELETED, later))).isEqualTo(deleted);
        assertThat(refused(court, deleted, end(EndReason.COURT_DELETED, later)))
                .isEqualTo(StepRefusal.OUT_OF_ORDER);
        assertThat(refused(court, expired, end(EndReason.COURT_DELETED, DAY.minusDays(1))))
                .isEqualTo(StepRefusal.BEFORE_ITS_TIME);
        assertThat(refused(court, expired, end(EndReason.CORRECTED, later)))
                .isEqualTo(StepRefusal.OUT_OF_ORDER);
        assertThat(refused(adverse("zhanjiang"), expired, end(EndReason.COURT_DELETED, later)))
                .isEqualTo(StepRefusal.OUT_OF_ORDER);
    }

    @Test
    void namesWuhansFiveStagesAndTheThreeOfTheOthers() {
        LifeState repaired = new LifeState.Ended(EndReason.REPAIRED, DAY);
        LifeState expired = new LifeState.Ended(EndReason.EXPIRED, DAY);
        assertThat(stages("wuhan", PROPOSED, PLACED, repaired, expired))
                .containsExactly("认定", "奖惩", "修复", "退出");
        assertThat(stages("zhanjiang", PROPOSED, PLACED, repaired, expired))
                .containsExactly("产生", "发布", "退出", "退出");
        ListRule ganzhou = book("ganzhou").findList(ListKind.SERIOUS_DISHONESTY).orElseThrow();
        assertThat(StageDecision.of(ganzhou, PLACED)).as("silent on stages").isEmpty();
    }

    @Test
    void tellsTheSlowerOfTwoOfficersWhatChanged() {
        LifeDecision decision = adverse("wuhan");
        Life life = moved(Life.NOTHING_YET, wanted(new LifeStep.Propose(DAY.minusDays(30)), 0));
        StepWanted first = wanted(new LifeStep.ServeNotice(NOTICE), 1);
        StepWanted second = wanted(end(EndReason.NOT_PLACED, DAY), 1);

        Life won = moved(life, first);
        Life.Outcome lost = won.take(second, decision, false, Instant.EPOCH);

        assertThat(won.version()).isEqualTo(2);
        assertThat(lost)
                .isInstanceOfSatisfying(
                        Life.Outcome.Overtaken.class,
                        overtaken -> {
                            assertThat(overtaken.versionNow()).isEqualTo(2);
                            assertThat(overtaken.since())
                                    .extracting(step -> step.wanted().step())
                                    .containsExactly(first.step());
                        });
        assertThat(moved(won, wanted(end(EndReason.NOT_PLACED, DAY), 2)).steps())
                .extracting(StepTaken::version)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void wantsASecondOfficerWhereFourEyesAreAskedFor() {
        StepWanted alone = wanted(new LifeStep.Propose(DAY), 0);
        StepWanted both =
                new StepWanted(
                        new LifeStep.Propose(DAY),
                        0,
                        new Decider("试点局", null, "officer-1", "officer-2"),
                        "试罚1号");
        assertThat(Life.NOTHING_YET.take(alone, adverse("wuhan"), true, Instant.EPOCH))
                .isInstanceOf(Life.Outcome.SecondOfficerMissing.class);
        assertThat(Life.NOTHING_YET.take(both, adverse("wuhan"), true, Instant.EPOCH))
                .isInstanceOf(Life.Outcome.Moved.class);
    }

    private static StepWanted wanted(LifeStep step, long seen) {
        return new StepWanted(step, seen, new Decider("试点局", null, "officer-1", null), "试罚1号");
    }

    private static Life moved(Life life, StepWanted wanted) {
        return life.take(wanted, adverse("wuhan"), false, Instant.EPOCH)
                        instanceof Life.Outcome.Moved(Life next)
                ? next
                : life;
    }

    private static LifeStep end(EndReason reason, LocalDate on) {
        return new LifeStep.End(reason, on);
    }

    private static @Nullable LifeState taken(
            LifeDecision life, @Nullable LifeState state, LifeStep step) {
        return life.take(state, step) instanceof StepOutcome.Taken(LifeState now) ? now : null;
    }

    private static @Nullable StepRefusal refused(
            LifeDecision life, @Nullable LifeState state, LifeStep step) {
        return life.take(state, step) instanceof StepOutcome.Refused(StepRefusal reason)
                ? reason
                : null;
    }

    private static List<String> stages(String city, LifeState... states) {
        ListRule list = book(city).findList(ListKind.BLACK).orElseThrow();
        return List.of(states).stream()
                .map(state -> StageDecision.of(list, state).map(Bilingual::zh).orElse("—"))
                .toList();
    }

    private static LifeDecision adverse(String city) {
        return decision(city, ListKind.BLACK, ListingOrigin.AGENCY);
    }

    private static LifeDecision decision(String city, ListKind list, ListingOrigin origin) {
        return new LifeDecision(book(city), list, origin, TODAY);
    }

    private static Rulebook book(String city) {
        return ShippedRulebooks.all().get(new City(city), DAY);
    }
}
