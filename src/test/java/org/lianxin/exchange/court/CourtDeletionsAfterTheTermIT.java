package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.exchange.court.CourtWorld.COMPANY;
import static org.lianxin.exchange.court.CourtWorld.COURT;
import static org.lianxin.exchange.court.CourtWorld.NO_REPORT;
import static org.lianxin.exchange.court.CourtWorld.caseNumber;
import static org.lianxin.exchange.court.CourtWorld.court;
import static org.lianxin.exchange.court.CourtWorld.deletion;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.refused;
import static org.lianxin.exchange.court.CourtWorld.row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.CourtCounts;
import org.lianxin.exchange.CourtDeleted;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.exchange.recall.TestRecalls;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Listing;
import org.lianxin.listing.graph.TestListings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a court says of an entry whose term ran out: that it should never have been listed takes it
 * back, as while it stood; that its term is over holds already; any other reason has nothing left
 * to end. Whether the round has noted that it ran out changes nothing.
 */
class CourtDeletionsAfterTheTermIT {

    private static final OrganisationId SUBJECT = new OrganisationId(UnifiedCode.of(COMPANY));
    private static final FeedKey PUBLIC = FeedKey.ofPublic(ListKind.COURT_DEBTOR, COURT.value());
    private static final LocalDate OVER = LocalDate.of(2027, 4, 7);

    private CourtWorld world;
    private Feeds feeds;

    /** Three entries with terms and one without, and the day after the terms. */
    @BeforeEach
    void listed() {
        world =
                new CourtWorld(
                        clock ->
                                TestDoor.transactions(
                                        clock, List.of(TestFeeds.follower(), TestRecalls.writer())),
                        UnaryOperator.identity());
        feeds = TestFeeds.feeds(world.clock);
        done(world.sync(Mode.FULL, List.of(fixed(1), fixed(2), fixed(3), row(4))));
        world.clock.days(139);
        assertThat(world.today()).isEqualTo(OVER.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatShouldNotHaveBeenListedIsTakenBack(boolean noted) {
        if (noted) {
            note();
        }
        assertThat(withheld()).isEmpty();

        CourtSync sync =
                done(world.sync(Mode.DELTA, List.of(deletion(1, "LISTED_IN_ERROR", on()))));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 0, 0, 0, 1, 0));
        assertThat(world.syncs.deleted(court(), sync, null, 10).items())
                .extracting(CourtDeleted::caseNumber, CourtDeleted::reason)
                .containsExactly(tuple(caseNumber(1), CourtDeletionReason.LISTED_IN_ERROR));
        assertThat(withheld()).containsExactly(caseNumber(1));
        assertThat(recalls()).containsExactly("COURT_DELETED");
        Listing deleted = listing(1);
        assertThat(Objects.requireNonNull(deleted.ending()).reason())
                .isEqualTo(EndReason.COURT_DELETED);
        assertThat(deleted.term().until()).as("readers see the earlier day").isEqualTo(OVER);
        assertThat(listing(2).ending()).isNull();

        note();
        assertThat(withheld()).containsExactly(caseNumber(1));
    }

    @Test
    void saidAgainItChangesNothingMore() {
        note();
        List<CourtRow> rows = List.of(deletion(1, "LISTED_IN_ERROR", on()));
        done(world.sync(Mode.DELTA, rows));

        CourtSync again = done(world.sync(Mode.DELTA, rows));

        assertThat(again.counts()).isEqualTo(new CourtCounts(0, 0, 0, 1, 0, 0));
        assertThat(recalls()).hasSize(1);
        assertThat(withheld()).containsExactly(caseNumber(1));
    }

    @ParameterizedTest
    @CsvSource({
        "PERFORMED, true", "PERFORMED, false",
        "EARLY, true", "NOT_TO_BE_ENFORCED, false"
    })
    void anyOtherReasonTakesNothingBackThatRanOut(String reason, boolean noted) {
        if (noted) {
            note();
        }

        CourtSync sync =
                done(
                        world.sync(
                                Mode.DELTA,
                                List.of(
                                        deletion(1, reason, on()),
                                        deletion(4, "PERFORMED", on()))));

        assertThat(sync.counts())
                .as("what has no term is deleted, what ran out is not")
                .isEqualTo(new CourtCounts(0, 0, 0, 1, 1, 0));
        note();
        assertThat(withheld()).containsExactly(caseNumber(4));
        assertThat(recalls()).hasSize(1);
        assertThat(listing(1).ending()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thatTheTermIsOverHoldsAlready(boolean noted) {
        if (noted) {
            note();
        }
        List<CourtRow> rows =
                List.of(deletion(1, "TERM_OVER", OVER.toString()), deletion(4, "PERFORMED", on()));

        CourtSync sync = done(world.sync(Mode.DELTA, rows));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 1, 0, 0, 1, 0));
        note();
        assertThat(withheld()).containsExactly(caseNumber(4));
        assertThat(recalls()).hasSize(1);
        assertThat(listing(1).ending()).isNull();
        String id = "shown " + listing(2).id();
        sync = done(world.sync(Mode.FULL, List.of(), said(id, CourtDeletionReason.TERM_OVER)));
        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void confirmedByItsIdItIsTheSame() {
        note();
        String id = "shown " + listing(1).id();
        assertThat(
                        refused(
                                world.sync(
                                        Mode.FULL,
                                        List.of(row(4)),
                                        said(id, CourtDeletionReason.PERFORMED))))
                .isInstanceOf(CourtRefusal.DeletionsRefused.class);
        assertThat(withheld()).isEmpty();

        CourtSync sync =
                done(
                        world.sync(
                                Mode.FULL,
                                List.of(row(4)),
                                said(id, CourtDeletionReason.LISTED_IN_ERROR)));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 1, 0, 0, 1, 0));
        assertThat(withheld()).containsExactly(caseNumber(1));
    }

    /** A row names a case and a subject: of several entries it means the latest. */
    @Test
    void ofAnEntryListedAgainTheLatestIsMeant() {
        note();
        CourtRow again = fixed(1).with(CourtField.PUBLISHED_ON, "2027-04-08");
        done(world.sync(Mode.DELTA, List.of(again)));
        List<CourtRow> rows = List.of(deletion(1, "LISTED_IN_ERROR", on()));

        assertThat(done(world.sync(Mode.DELTA, rows)).counts())
                .isEqualTo(new CourtCounts(0, 0, 0, 0, 1, 0));
        assertThat(done(world.sync(Mode.DELTA, rows)).counts())
                .isEqualTo(new CourtCounts(0, 0, 0, 1, 0, 0));

        assertThat(told())
                .filteredOn(entry -> entry.item() == null && entry.op() == FeedOp.PUT)
                .as("the first ran out and was right")
                .hasSize(1);
        assertThat(recalls()).hasSize(1);
    }

    private void note() {
        TestListings.lapses(world.transactions).note(world.today());
        TestFeeds.round(world.transactions).catchUp(world.today());
    }

    private String on() {
        return world.today().toString();
    }

    private CourtDeletion said(String entry, CourtDeletionReason reason) {
        return new CourtDeletion(entry, reason, world.today());
    }

    private static CourtRow fixed(int serial) {
        return row(serial).with(CourtField.BEHAVIOUR, NO_REPORT);
    }

    private Listing listing(int serial) {
        return world.listingsOf(SUBJECT).stream()
                .filter(
                        each ->
                                Objects.requireNonNull(each.court())
                                        .caseNumber()
                                        .equals(caseNumber(serial)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> recalls() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (c:RecallCause) RETURN c.kind AS kind")
                    .list(each -> each.get("kind").asString());
        }
    }

    /** The cases of which the feed tells no more what it told; a follower finds nothing wrong. */
    private List<String> withheld() {
        return told().stream()
                .filter(entry -> entry.op() == FeedOp.PUT && entry.item() == null)
                .map(
                        entry ->
                                world.listingsOf(SUBJECT).stream()
                                        .filter(
                                                each ->
                                                        TestFeeds.IDS
                                                                .of(each.id())
                                                                .equals(entry.itemId()))
                                        .map(each -> Objects.requireNonNull(each.court()))
                                        .findFirst()
                                        .orElseThrow()
                                        .caseNumber())
                .sorted()
                .toList();
    }

    private List<FeedEntry> told() {
        var bank = UnifiedCode.of("91999999MADEM08L6F");
        Permit permit =
                RegisteredPermits.doing(
                        new Caller("bank", bank.value(), CallerKind.BANK, Set.of(Scope.FEEDS_READ)),
                        bank,
                        Scope.FEEDS_READ);
        FeedPageOutcome outcome = feeds.after(permit, PUBLIC, FeedCursor.BEGINNING, Feeds.PAGE_MAX);
        assertThat(outcome).isInstanceOf(FeedPageOutcome.Told.class);
        FeedPage page = ((FeedPageOutcome.Told) outcome).page();
        new FeedConsumer(PUBLIC).take(page);
        return page.entries();
    }
}
