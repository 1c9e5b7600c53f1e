package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.listing.graph.LifeOfficers.ANSWER_BY;
import static org.lianxin.listing.graph.LifeOfficers.DOCUMENT;
import static org.lianxin.listing.graph.LifeOfficers.NOTICE;
import static org.lianxin.listing.graph.LifeOfficers.OTHER_AUTHORITY;
import static org.lianxin.listing.graph.LifeOfficers.PENALTY;
import static org.lianxin.listing.graph.LifeOfficers.PLACED;
import static org.lianxin.listing.graph.LifeOfficers.PROPOSED;
import static org.lianxin.listing.graph.LifeOfficers.TERM;
import static org.lianxin.listing.graph.LifeOfficers.moved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Lack;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.Proposal;
import org.lianxin.listing.StepRefusal;
import org.lianxin.listing.StepTaken;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What an authority decides about a listing, from the proposal to the end, in the real graph. */
class LifeRegisterIT {

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void placesWhatWasProposedAndNoticed(String city) {
        LifeOfficers officers = LifeOfficers.in(city);
        ListingLife listing = officers.placed();

        assertThat(listing.life().state()).isEqualTo(new LifeState.Placed(TERM, false));
        assertThat(officers.listings())
                .singleElement()
                .satisfies(
                        placed -> {
                            assertThat(placed.id()).isEqualTo(listing.id());
                            assertThat(placed.list()).isEqualTo(officers.blackList());
                            assertThat(placed.term()).isEqualTo(TERM);
                            assertThat(placed.ground().document()).isEqualTo(DOCUMENT);
                            assertThat(placed.ground().entryId()).isNotNull();
                            assertThat(placed.conductOn()).isEqualTo(PENALTY);
                            assertThat(placed.publishedOn()).isEqualTo(PLACED);
                            assertThat(placed.origin()).isEqualTo(ListingOrigin.AGENCY);
                            assertThat(placed.inForceOn(PLACED)).isTrue();
                        });
    }

    @Test
    void showsNobodyWhatIsOnlyProposed() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife proposed = officers.proposed();
        assertThat(officers.listings()).isEmpty();
        moved(officers.take(proposed, new LifeStep.ServeNotice(NOTICE)));
        assertThat(officers.listings()).isEmpty();
        var authorities = new GraphListingAuthorities(TestDoor.questions());
        var placedBy = authorities.placedBy(officers.permit(), Rows.AUTHORITY);
        assertThat(placedBy.asKnownAt(officers.recordedUpTo())).isEmpty();
    }

    @Test
    void keepsWhoWhenAndOnWhatGroundInBothTimes() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        ListingLife listing = officers.placed();

        assertThat(listing.life().steps())
                .extracting(step -> step.wanted().step().on())
                .containsExactly(PROPOSED, NOTICE.servedOn(), PLACED);
        assertThat(listing.life().steps())
                .extracting(step -> step.wanted().by().officer())
                .containsOnly("甲");
        assertThat(listing.life().steps())
                .isSortedAccordingTo(Comparator.comparing(StepTaken::recordedAt));
        assertThat(officers.life(listing.id())).isEqualTo(listing);
    }

    @Test
    void asksAtOnceForAllThatNoLaterStepMakesGood() {
        LifeOfficers officers = LifeOfficers.in("ganzhou");
        Proposal bare =
                new Proposal(
                        LifeOfficers.LISTED,
                        "湛江市甲有限公司",
                        LocalDate.of(2010, 1, 1),
                        ListKind.BLACK,
                        officers.city,
                        "电信诈骗",
                        "罚9",
                        null,
                        null,
                        null,
                        null);
        assertThat(lacks(officers.propose(bare)))
                .containsExactly(
                        Lack.Kind.LIST_NOT_KEPT,
                        Lack.Kind.MINOR,
                        Lack.Kind.CATEGORY_NOT_NAMED,
                        Lack.Kind.NO_DECISION,
                        Lack.Kind.NO_LEGAL_BASIS,
                        Lack.Kind.NOT_COMPETENT);
        assertThat(
                        officers.lives.inHandOf(
                                officers.permit(), "", Set.of(LifeStage.values()), null, 9))
                .isEmpty();
    }

    @Test
    void placesNothingWithoutTheNoticeNorBeforeItsAnswer() {
        LifeOfficers officers = LifeOfficers.in("jiyang");
        ListingLife proposed = officers.proposed();
        assertThat(lacks(officers.take(proposed, new LifeStep.Place(TERM))))
                .containsExactly(Lack.Kind.NO_PRIOR_NOTICE);
        ListingLife noticed = moved(officers.take(proposed, new LifeStep.ServeNotice(NOTICE)));
        assertThat(lacks(officers.take(noticed, new LifeStep.Place(Interval.since(ANSWER_BY)))))
                .containsExactly(Lack.Kind.TIME_TO_ANSWER);
        assertThat(officers.listings()).isEmpty();
        assertThat(officers.life(noticed.id()).life().version()).isEqualTo(2);
    }

    @Test
    void publicisesARedEntryFirst() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife red = officers.redProposed();
        assertThat(lacks(officers.take(red, new LifeStep.Place(TERM))))
                .containsExactly(Lack.Kind.NOT_PUBLICISED);
        Interval shown = Interval.closedOn(PROPOSED, ANSWER_BY);
        ListingLife publicised = moved(officers.take(red, new LifeStep.Publicise(shown)));
        moved(officers.take(publicised, new LifeStep.Place(TERM)));
        assertThat(officers.listings())
                .singleElement()
                .extracting(Listing::list)
                .isEqualTo(ListKind.RED);
    }

    @Test
    void leavesAListingToTheBodyThatDecidesOnIt() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        ListingLife listing = officers.noticed();
        var other = officers.permit(OTHER_AUTHORITY, CallerKind.AGENCY);
        var office = officers.permit(OTHER_AUTHORITY, CallerKind.CREDIT_OFFICE);
        assertThat(officers.take(other, officers.key(), listing, new LifeStep.Place(TERM)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.NO_SUCH_LISTING));
        assertThat(officers.take(office, officers.key(), listing, new LifeStep.Place(TERM)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.NO_SUCH_LISTING));
    }

    @Test
    void isCompetentOnlyForWhatItDealtWithItselfInItsOwnCity() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        Proposal elsewhere =
                new Proposal(
                        LifeOfficers.LISTED,
                        "湛江市甲有限公司",
                        null,
                        ListKind.BLACK,
                        new City("zhanjiang"),
                        "安全生产",
                        DOCUMENT,
                        null,
                        "安全生产法（试点引用）",
                        null,
                        null);
        assertThat(lacks(officers.propose(elsewhere))).containsExactly(Lack.Kind.NOT_COMPETENT);
        var other = officers.permit(OTHER_AUTHORITY, CallerKind.AGENCY);
        var outcome =
                officers.register.propose(
                        other,
                        officers.key(),
                        officers.proposal(ListKind.BLACK, "安全生产", DOCUMENT),
                        PROPOSED,
                        new Decider("另一单位", OTHER_AUTHORITY, "丙", null),
                        "处罚决定");
        assertThat(lacks(outcome)).containsExactly(Lack.Kind.NOT_COMPETENT);
    }

    @Test
    void flagsARecommendationFromOutsideAndLeavesItToWhomItWasMade() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        var association = officers.permit(OTHER_AUTHORITY, CallerKind.ASSOCIATION);
        Proposal asked = officers.proposal(ListKind.BLACK, "安全生产", "会1");
        Proposal recommended =
                new Proposal(
                        asked.subject(),
                        asked.subjectName(),
                        null,
                        asked.list(),
                        asked.city(),
                        asked.category(),
                        asked.groundDocument(),
                        null,
                        null,
                        null,
                        Rows.AUTHORITY);
        ListingLife listing =
                moved(
                        officers.register.propose(
                                association,
                                officers.key(),
                                recommended,
                                PROPOSED,
                                new Decider("试点协会", OTHER_AUTHORITY, "丁", null),
                                "会员公约"));
        assertThat(listing.origin()).isEqualTo(ListingOrigin.EXTERNAL);
        assertThat(officers.take(association, officers.key(), listing, new LifeStep.Place(TERM)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.NO_SUCH_LISTING));
        moved(officers.take(listing, new LifeStep.Place(TERM)));
        assertThat(officers.listings())
                .singleElement()
                .extracting(Listing::origin)
                .isEqualTo(ListingOrigin.EXTERNAL);
    }

    @Test
    void proposesTheSameOnlyOnceUntilItIsOut() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        ListingLife first = officers.proposed();
        Proposal again = officers.proposal(officers.blackList(), "安全生产", DOCUMENT);
        assertThat(officers.propose(again))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.IN_HAND_ALREADY));
        officers.ended(first, EndReason.NOT_PLACED, PROPOSED);
        assertThat(moved(officers.propose(again)).id()).isNotEqualTo(first.id());
    }

    @Test
    void answersTheSameKeyWithTheLifeAsItStoodThen() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        ListingLife proposed = officers.proposed();
        MutationKey key = officers.key();
        LifeStep notice = new LifeStep.ServeNotice(NOTICE);
        ListingLife noticed = moved(officers.take(officers.permit(), key, proposed, notice));
        moved(officers.take(noticed, new LifeStep.Place(TERM)));
        assertThat(officers.take(officers.permit(), key, proposed, notice))
                .isEqualTo(new LifeOutcome.Repeated(noticed));
        assertThat(
                        officers.take(
                                officers.permit(),
                                key,
                                proposed,
                                new LifeStep.End(EndReason.NOT_PLACED, PROPOSED)))
                .isEqualTo(new LifeOutcome.KeyTaken());
    }

    @Test
    void endsWithItsReasonFromThatDayAndFreesTheKeyOfARefusal() {
        LifeOfficers officers = LifeOfficers.in("jiyang");
        ListingLife listing = officers.placed();
        LocalDate revoked = LocalDate.of(2026, 11, 18);
        MutationKey key = officers.key();
        assertThat(
                        officers.take(
                                officers.permit(),
                                key,
                                listing,
                                new LifeStep.End(EndReason.COURT_DELETED, revoked)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.NOT_A_DECISION));
        var end = new LifeStep.End(EndReason.REVOKED, revoked, revoked.minusDays(1));
        ListingLife over = moved(officers.take(officers.permit(), key, listing, end));

        assertThat(over.life().state()).isEqualTo(new LifeState.Ended(EndReason.REVOKED, revoked));
        assertThat(officers.listings())
                .singleElement()
                .satisfies(
                        ended -> {
                            assertThat(ended.inForceOn(revoked.minusDays(1))).isTrue();
                            assertThat(ended.inForceOn(revoked)).isFalse();
                            assertThat(ended.ending()).isNotNull();
                            assertThat(ended.term().until()).isEqualTo(revoked);
                        });
    }

    @Test
    void holdsOnNoDayIfItEndsOnItsFirst() {
        LifeOfficers officers = LifeOfficers.in("jiyang");
        officers.ended(officers.placed(), EndReason.CORRECTED, PLACED);
        assertThat(officers.listings()).isEmpty();
    }

    @Test
    void takesNoStepOfTomorrow() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        ListingLife listing = officers.placed();
        LocalDate tomorrow = LocalDate.of(2026, 11, 22);
        assertThat(officers.take(listing, new LifeStep.End(EndReason.REVOKED, tomorrow)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.IN_THE_FUTURE));
        assertThat(
                        officers.take(
                                listing,
                                new LifeStep.End(EndReason.REVOKED, tomorrow.minusDays(1))))
                .isInstanceOf(LifeOutcome.Moved.class);
    }

    @Test
    void listsWhatABodyHasInHandByStageAndPage() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        ListingLife black = officers.placed();
        ListingLife red = officers.redProposed();
        String authority = Rows.AUTHORITY;
        Set<LifeStage> all = Set.of(LifeStage.values());
        assertThat(officers.lives.inHandOf(officers.permit(), authority, all, null, 9))
                .containsExactly(black, red);
        assertThat(
                        officers.lives.inHandOf(
                                officers.permit(), authority, Set.of(LifeStage.PROPOSED), null, 9))
                .containsExactly(red);
        assertThat(officers.lives.inHandOf(officers.permit(), authority, all, null, 1))
                .containsExactly(black);
        assertThat(officers.lives.inHandOf(officers.permit(), authority, all, black.id(), 9))
                .containsExactly(red);
        assertThat(officers.lives.inHandOf(officers.permit(), OTHER_AUTHORITY, all, null, 9))
                .isEmpty();
        assertThat(officers.lives.find(officers.permit(), TestListings.shownId(red.id())))
                .contains(red.id());
        assertThat(officers.lives.find(officers.permit(), "none")).isEmpty();
    }

    private static List<Lack.Kind> lacks(LifeOutcome outcome) {
        assertThat(outcome).isInstanceOf(LifeOutcome.Lacking.class);
        return ((LifeOutcome.Lacking) outcome).lacks().stream().map(Lack::kind).toList();
    }
}
