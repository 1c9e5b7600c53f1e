package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.listing.graph.LifeOfficers.NOTICE;
import static org.lianxin.listing.graph.LifeOfficers.PLACED;
import static org.lianxin.listing.graph.LifeOfficers.TERM;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.TestGraph;
import org.lianxin.access.MutationKey;
import org.lianxin.conduct.Rows;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.StepRefusal;
import org.lianxin.listing.StepWanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Steps that follow from other decisions, two officers at once, and both times, in the graph. */
class LifeStepsIT {

    private static final LocalDate DISPUTED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 16);

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "ganzhou", "wuhan"})
    void suspendsAndResumesForEveryReaderAtOnce(String city) {
        LifeOfficers officers = LifeOfficers.in(city);
        ListingLife listing = officers.placed();
        ListingLife suspended = officers.followed(listing, new LifeStep.Suspend("异议1", DISPUTED));
        Instant then = officers.recordedUpTo();
        assertThat(inForce(officers.listings(), DISPUTED)).isFalse();
        assertThat(inForce(officers.listings(), DISPUTED.minusDays(1))).isTrue();

        officers.followed(suspended, new LifeStep.Resume("异议1", DECIDED));
        assertThat(inForce(officers.listings(), DECIDED)).isTrue();
        assertThat(inForce(officers.listings(), DECIDED.minusDays(1))).isFalse();
        assertThat(inForce(officers.listings(then), DECIDED)).as("as known before").isFalse();
    }

    @Test
    void doesNotSuspendInJiyangNorAnnotateOutsideGanzhou() {
        LifeOfficers officers = LifeOfficers.in("jiyang");
        ListingLife listing = officers.placed();
        assertThat(officers.follow(listing, new LifeStep.Suspend("异议1", DISPUTED)))
                .isEqualTo(new Life.Outcome.Refused(StepRefusal.MEASURES_GO_ON));
        assertThat(officers.follow(listing, new LifeStep.Annotate(DISPUTED)))
                .isEqualTo(new Life.Outcome.Refused(StepRefusal.NO_ANNOTATION));
        assertThat(inForce(officers.listings(), DECIDED)).isTrue();
        assertThat(officers.listings().getFirst().annotations()).isEmpty();
    }

    @Test
    void leavesNoSuspensionOfADisputeDecidedOnItsDay() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife suspended =
                officers.followed(officers.placed(), new LifeStep.Suspend("异议1", DISPUTED));
        officers.followed(suspended, new LifeStep.Resume("异议1", DISPUTED));
        assertThat(officers.listings().getFirst().suspensions()).isEmpty();
    }

    @Test
    void takesNothingFromAnEarlierSuspensionForTheSameDispute() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife listing =
                officers.followed(officers.placed(), new LifeStep.Suspend("异议1", DISPUTED));
        listing = officers.followed(listing, new LifeStep.Resume("异议1", DECIDED));
        listing = officers.followed(listing, new LifeStep.Suspend("异议1", DISPUTED));
        officers.followed(listing, new LifeStep.Resume("异议1", DISPUTED.plusDays(1)));
        assertThat(inForce(officers.listings(), DECIDED.minusDays(1))).isFalse();
        assertThat(inForce(officers.listings(), DECIDED)).isTrue();
    }

    @Test
    void annotatesInGanzhouForReadersOfNowAndNotOfThen() {
        LifeOfficers officers = LifeOfficers.in("ganzhou");
        ListingLife listing = officers.placed();
        Instant before = officers.recordedUpTo();
        // As an acceptance does it: both steps in one transaction, the second on the first's
        // version.
        officers.transactions.write(
                writing -> {
                    long seen = listing.life().version();
                    officers.steps.take(
                            writing,
                            listing.id(),
                            wanted(new LifeStep.Suspend("异议1", DISPUTED), seen));
                    return officers.steps.take(
                            writing,
                            listing.id(),
                            wanted(new LifeStep.Annotate(DISPUTED), seen + 1));
                });
        Instant annotated = officers.recordedUpTo();
        assertThat(officers.life(listing.id()).life().state())
                .isEqualTo(new LifeState.Suspended(TERM, "异议1", true));
        assertThat(officers.listings().getFirst().annotatedOn(DISPUTED)).isTrue();
        assertThat(officers.listings(before).getFirst().annotatedOn(DISPUTED)).isFalse();

        officers.followed(officers.life(listing.id()), new LifeStep.ClearAnnotation(DECIDED));
        assertThat(officers.listings().getFirst().annotations())
                .containsExactly(new Interval(DISPUTED, DECIDED));
        assertThat(officers.listings(annotated).getFirst().annotations())
                .containsExactly(Interval.since(DISPUTED));
    }

    @Test
    void rollsItsStepBackWithTheTransactionItWasTakenIn() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife listing = officers.placed();
        try {
            officers.transactions.write(
                    writing -> {
                        officers.steps.take(
                                writing,
                                listing.id(),
                                wanted(new LifeStep.Suspend("异议1", DISPUTED), 3));
                        throw new IllegalStateException("the dispute was not written");
                    });
        } catch (IllegalStateException expected) {
            assertThat(officers.life(listing.id())).isEqualTo(listing);
        }
        assertThat(officers.listings().getFirst().suspensions()).isEmpty();
    }

    @Test
    void letsOneOfTwoOfficersWinAndTellsTheOtherWhatChanged() throws Exception {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        for (int round = 0; round < 5; round++) {
            ListingLife listing = officers.noticed();
            List<LifeOutcome> outcomes =
                    atOnce(
                            () ->
                                    officers.take(
                                            officers.permit(),
                                            key("p", listing),
                                            listing,
                                            new LifeStep.Place(TERM)),
                            () ->
                                    officers.take(
                                            officers.permit(),
                                            key("n", listing),
                                            listing,
                                            notPlaced()));
            assertThat(outcomes)
                    .filteredOn(LifeOutcome.Moved.class::isInstance)
                    .as("one wins")
                    .hasSize(1);
            LifeOutcome lost =
                    outcomes.stream()
                            .filter(outcome -> !(outcome instanceof LifeOutcome.Moved))
                            .findFirst()
                            .orElseThrow();
            assertThat(lost)
                    .isInstanceOfSatisfying(
                            LifeOutcome.Overtaken.class,
                            overtaken -> {
                                assertThat(overtaken.versionNow()).isEqualTo(3);
                                assertThat(overtaken.since()).hasSize(1);
                            });
            ListingLife now = officers.life(listing.id());
            assertThat(now.life().version()).isEqualTo(3);
            if (now.life().state() instanceof LifeState.Placed) {
                officers.ended(now, EndReason.CORRECTED, PLACED);
            }
        }
    }

    @Test
    void changesNoAnswerKnownBefore() {
        LifeOfficers officers = LifeOfficers.in("ganzhou");
        List<Instant> moments = new ArrayList<>();
        List<List<Listing>> shown = new ArrayList<>();
        List<ListingLife> lives = new ArrayList<>();
        ListingLife listing = officers.noticed();
        List<LifeStep> steps =
                List.of(
                        new LifeStep.Place(TERM, PLACED),
                        new LifeStep.Suspend("异议1", DISPUTED),
                        new LifeStep.Annotate(DISPUTED),
                        new LifeStep.Resume("异议1", DECIDED),
                        new LifeStep.ClearAnnotation(DECIDED),
                        new LifeStep.End(EndReason.REVOKED, DECIDED.plusDays(2)));
        for (LifeStep step : steps) {
            moments.add(officers.recordedUpTo());
            shown.add(officers.listings());
            lives.add(officers.life(listing.id()));
            if (step instanceof LifeStep.Place || step instanceof LifeStep.End) {
                listing = LifeOfficers.moved(officers.take(listing, step));
            } else {
                listing = officers.followed(listing, step);
            }
        }
        for (int i = 0; i < moments.size(); i++) {
            assertThat(officers.listings(moments.get(i))).isEqualTo(shown.get(i));
            assertThat(officers.life(listing.id(), moments.get(i))).isEqualTo(lives.get(i));
        }
    }

    @Test
    void knowsTheLifeOfWhatCameByFileAndWhatItsSourceStatedAnew() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        file(officers, black(TERM), Filings.file(2).line(2));
        ListingLife byFile = officers.life(officers.listings().getFirst().id());
        assertThat(byFile.life().state()).isEqualTo(new LifeState.Placed(TERM, false));
        assertThat(byFile.decidedBy()).isEqualTo(Rows.AUTHORITY);
        Instant before = officers.recordedUpTo();

        Interval longer = Interval.closedOn(PLACED, LocalDate.of(2030, 10, 12));
        file(officers, black(longer), Filings.file(3).line(2));
        ListingLife restated = officers.life(byFile.id());
        assertThat(restated.life().version()).isEqualTo(2);
        assertThat(restated.life().state()).isEqualTo(new LifeState.Placed(longer, false));
        assertThat(officers.life(byFile.id(), before)).isEqualTo(byFile);

        assertThat(officers.take(byFile, new LifeStep.End(EndReason.REVOKED, DECIDED)))
                .as("the file overtook the officer")
                .isInstanceOf(LifeOutcome.Overtaken.class);
        ListingLife over = officers.ended(restated, EndReason.REVOKED, DECIDED);
        file(officers, black(TERM), Filings.file(4).line(2));
        assertThat(officers.listings().getFirst().term().until())
                .as("what a file repeats brings nobody back")
                .isEqualTo(DECIDED);
        assertThat(officers.life(over.id()).life().state())
                .isEqualTo(new LifeState.Ended(EndReason.REVOKED, DECIDED));
    }

    @Test
    void movesACourtsListingByTheCourtAlone() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        file(officers, court(), Filings.file(2).line(2));
        ListingLife listing = officers.life(officers.listings().getFirst().id());
        assertThat(officers.follow(listing, new LifeStep.Suspend("异议1", DISPUTED)))
                .isEqualTo(new Life.Outcome.Refused(StepRefusal.COURT_ALONE));
        assertThat(officers.follow(listing, new LifeStep.End(EndReason.REPAIRED, DECIDED)))
                .isEqualTo(new Life.Outcome.Refused(StepRefusal.COURT_ALONE));
        officers.followed(listing, new LifeStep.End(EndReason.COURT_DELETED, DECIDED));
        assertThat(inForce(officers.listings(), DECIDED)).isFalse();
    }

    @Test
    void knowsNoStepOfAListingThatIsNotThere() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        assertThat(
                        officers.transactions.<Life.Outcome>write(
                                writing ->
                                        officers.steps.take(
                                                writing,
                                                "none",
                                                wanted(new LifeStep.Annotate(DISPUTED), 0))))
                .isEqualTo(new Life.Outcome.Refused(StepRefusal.NO_SUCH_LISTING));
    }

    private static LifeStep notPlaced() {
        return new LifeStep.End(EndReason.NOT_PLACED, NOTICE.servedOn());
    }

    private static MutationKey key(String who, ListingLife listing) {
        return new MutationKey(
                "demo", "race-" + who + "-" + Integer.toHexString(listing.id().hashCode()));
    }

    private static StepWanted wanted(LifeStep step, long seen) {
        return new StepWanted(step, seen, LifeOfficers.by("乙"), "异议");
    }

    private static boolean inForce(List<Listing> listings, LocalDate day) {
        assertThat(listings).hasSize(1);
        return listings.getFirst().inForceOn(day);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(List.of(one, other))) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static void file(LifeOfficers officers, ListingStatement statement, Filing filing) {
        var row = new ListingRow(Rows.COMPANY, statement, filing);
        officers.transactions.write(
                writing -> TestListings.register().place(writing, List.of(row)));
    }

    private static ListingStatement black(Interval term) {
        return new ListingStatement(
                ListKind.BLACK,
                new City("zhanjiang"),
                ListingOrigin.AGENCY,
                "安全生产",
                LifeOfficers.DOCUMENT,
                "认定单位",
                Rows.AUTHORITY,
                term,
                null,
                null,
                null);
    }

    private static ListingStatement court() {
        return new ListingStatement(
                ListKind.COURT_DEBTOR,
                new City("zhanjiang"),
                ListingOrigin.COURT,
                null,
                "(2019)0801民初7号",
                "湛江试点人民法院",
                null,
                Interval.since(PLACED),
                null,
                PLACED,
                new CourtDetails("(2019)0801执1号", null, null, null, null, null, PLACED));
    }
}
