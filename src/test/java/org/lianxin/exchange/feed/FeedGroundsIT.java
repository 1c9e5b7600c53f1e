package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Purpose;
import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.conduct.Rows;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.exchange.SubscriptionOutcome;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.graph.TestListings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What feeds told of a listing while it rested on a decision that was taken back since: the listing
 * rests on another one now and stands, so nothing of it is removed.
 */
class FeedGroundsIT {

    private static final FeedKey PUBLIC = FeedKey.ofPublic(ListKind.BLACK, "zhanjiang");
    private static final FeedKey SHARED = FeedKey.ofShared(ListKind.BLACK, "zhanjiang");
    private static final String FIRST = "湛江市市场监督管理局";
    private static final String OWN = "认定单位";
    private static final String LISTER = "11440800M74768696E";
    private static final Pattern GROUND =
            Pattern.compile(
                    ".*\"ground\":\\{\"authority\":\"([^\"]*)\".*?\"document\":\"([^\"]*)\".*");
    private static final LocalDate UNTIL = LocalDate.of(2028, 1, 1);

    private final ConductRegister conduct = TestConduct.register();
    private FeedWorld world;
    private int files;

    @BeforeEach
    void reset() {
        world = new FeedWorld();
        var outcome =
                TestFeeds.subscriptions(world.transactions)
                        .subscribe(
                                FeedWorld.permit(CallerKind.AGENCY),
                                new MutationKey("demo", "subscribe-black"),
                                SHARED,
                                new FeedTerms(Purpose.SUPERVISION, "安全生产法第六十二条"));
        assertThat(outcome).isInstanceOf(SubscriptionOutcome.Done.class);
    }

    @Test
    void whatNamedADecisionWithdrawnSinceIsToldToNobodyAgain() {
        decide("罚1", FIRST, Rows.AUTHORITY);
        decide("罚2", FIRST, Rows.AUTHORITY);
        list("罚1", UNTIL);
        list("罚1", UNTIL.plusDays(1));
        list("罚2", UNTIL);
        String firstOf1 = restsOn("罚1");
        String firstOf2 = restsOn("罚2");
        FeedConsumer halfway = new FeedConsumer(PUBLIC);
        halfway.take(world.page(PUBLIC, FeedCursor.BEGINNING, 1));
        FeedSnapshot old = snapshot(null);
        decide("罚1", OWN, LISTER);
        decide("罚2", OWN, LISTER);
        list("罚1", UNTIL.plusDays(2));
        list("罚2", UNTIL.plusDays(2));
        list("罚1", UNTIL.plusDays(3));
        assertThat(restsOn("罚1")).isNotEqualTo(firstOf1);
        List<String> before =
                List.of("罚1 " + FIRST, "罚1 " + FIRST, "罚2 " + FIRST, "罚1 " + OWN, "罚2 " + OWN);
        assertThat(told(PUBLIC)).startsWith(before.toArray(String[]::new)).hasSize(6);

        mark(firstOf2, EntryMark.DISPUTED);
        assertThat(told(PUBLIC)).as("a dispute takes nothing back").doesNotContain("");
        mark(firstOf1, EntryMark.WITHDRAWN);

        for (FeedKey feed : List.of(PUBLIC, SHARED)) {
            assertThat(told(feed))
                    .as("what it rests on now was told rightly")
                    .containsExactly("", "", "罚2 " + FIRST, "罚1 " + OWN, "罚2 " + OWN, "罚1 " + OWN);
            world.follow(new FeedConsumer(feed), feed);
        }
        world.follow(halfway, PUBLIC);
        assertThat(halfway.copy().values()).hasSize(2).allMatch(item -> item.contains(OWN));
        assertThat(grounds(old.items())).containsExactly("罚1 " + FIRST, "罚2 " + FIRST);
        assertThat(grounds(snapshot(old).items())).containsExactly("", "罚2 " + FIRST);
        assertThat(grounds(snapshot(null).items())).containsExactly("罚2 " + OWN, "罚1 " + OWN);
    }

    /** Repaired it is shared no more, as if it were what the listing rests on still. */
    @Test
    void theSameOfADecisionRepairedSince() {
        decide("罚1", FIRST, Rows.AUTHORITY);
        list("罚1", UNTIL);
        String first = restsOn("罚1");
        decide("罚1", OWN, LISTER);
        list("罚1", UNTIL.plusDays(1));

        mark(first, EntryMark.REPAIRED);

        assertThat(told(PUBLIC)).containsExactly("", "罚1 " + OWN);
    }

    @Test
    void whatNamedItIsWithheldAlsoWhereTheListingIsRestatedAfterwardsOnly() {
        decide("罚1", FIRST, Rows.AUTHORITY);
        list("罚1", UNTIL);
        mark(restsOn("罚1"), EntryMark.WITHDRAWN);
        assertThat(told(PUBLIC)).as("it stands, so it is told").containsExactly("罚1 " + FIRST);

        decide("罚1", OWN, LISTER);
        list("罚1", UNTIL.plusDays(1));

        assertThat(told(PUBLIC)).containsExactly("", "罚1 " + OWN);
        world.follow(new FeedConsumer(PUBLIC), PUBLIC);
    }

    /** Feeds say the same of both, so it was not told anew, and is what a follower needs. */
    @Test
    void whatStandsInAFeedIsNeverWithheld() {
        decide("罚1", OWN, Rows.AUTHORITY);
        list("罚1", UNTIL);
        String first = restsOn("罚1");
        decide("罚1", OWN, LISTER);
        list("罚1", UNTIL, Rows.DAY);
        assertThat(restsOn("罚1")).isNotEqualTo(first);

        mark(first, EntryMark.WITHDRAWN);

        assertThat(told(PUBLIC)).containsExactly("罚1 " + OWN);
        assertThat(grounds(snapshot(null).items())).containsExactly("罚1 " + OWN);
    }

    /** As where it was withdrawn under a version of the gateway that left old pages alone. */
    @Test
    void theSweepWithholdsWhatWasWithdrawnBefore() {
        decide("罚1", FIRST, Rows.AUTHORITY);
        list("罚1", UNTIL);
        String first = restsOn("罚1");
        decide("罚1", OWN, LISTER);
        list("罚1", UNTIL.plusDays(1));
        mark(TestDoor.transactions(world.clock), first, EntryMark.WITHDRAWN);
        assertThat(told(PUBLIC)).containsExactly("罚1 " + FIRST, "罚1 " + OWN);

        assertThat(TestFeeds.round(world.transactions).sweep()).isPositive();

        assertThat(told(PUBLIC)).containsExactly("", "罚1 " + OWN);
    }

    private void decide(String document, String authority, String code) {
        EntryRow row =
                Rows.penalty(Rows.COMPANY, document, Rows.DAY, Filings.file(++files).line(2));
        EntryStatement said = row.statement();
        var statement =
                new EntryStatement(
                        said.subjectName(),
                        new Decision(document, Rows.DAY, authority, code),
                        said.detail(),
                        said.term(),
                        said.publicUntil(),
                        said.conduct(),
                        said.stateAsFiled(),
                        said.remark());
        world.transactions.write(
                writing ->
                        conduct.record(
                                writing,
                                List.of(new EntryRow(Rows.COMPANY, statement, row.filing()))));
    }

    private void list(String document, LocalDate until) {
        list(document, until, null);
    }

    private void list(String document, LocalDate until, @Nullable LocalDate conductOn) {
        var statement =
                new ListingStatement(
                        ListKind.BLACK,
                        new City("zhanjiang"),
                        ListingOrigin.AGENCY,
                        "虚假广告",
                        document,
                        OWN,
                        LISTER,
                        new Interval(Rows.DAY, until),
                        conductOn,
                        FeedWorld.TODAY,
                        null);
        RedListings.file(
                world.transactions,
                new ListingRow(Rows.COMPANY, statement, Filings.file(++files).line(2)));
    }

    private void mark(String entry, EntryMark mark) {
        mark(world.transactions, entry, mark);
    }

    private static void mark(Transactions by, String entry, EntryMark mark) {
        by.write(
                writing -> {
                    TestConduct.marks().mark(writing, entry, mark, FeedWorld.TODAY);
                    return Optional.empty();
                });
    }

    private String restsOn(String document) {
        var found =
                TestListings.listings(TestDoor.questions())
                        .of(CallerFixture.bankPermit(), List.of(new OrganisationId(Rows.CODE)));
        return found.asKnownAt(found.recordedUpTo()).values().stream()
                .flatMap(List::stream)
                .map(Listing::ground)
                .filter(ground -> ground.document().equals(document))
                .map(ground -> String.valueOf(ground.entryId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(FeedKey feed) {
        return grounds(
                world.all(feed).entries().stream()
                        .filter(entry -> entry.op() == FeedOp.PUT)
                        .toList());
    }

    /** The document and the authority that each names; an empty text where it tells nothing. */
    private static List<String> grounds(List<FeedEntry> puts) {
        return puts.stream()
                .map(FeedEntry::item)
                .map(item -> item == null ? "" : GROUND.matcher(item).replaceAll("$2 $1"))
                .toList();
    }

    /** The state now, or that of an older snapshot read from its beginning again. */
    private FeedSnapshot snapshot(@Nullable FeedSnapshot again) {
        SnapshotPlace place =
                again == null ? null : new SnapshotPlace(again.epoch(), again.asOfSeq(), 0);
        SnapshotOutcome outcome =
                world.feeds.snapshot(FeedWorld.permit(CallerKind.AGENCY), PUBLIC, place, 100);
        assertThat(outcome).isInstanceOf(SnapshotOutcome.Told.class);
        return ((SnapshotOutcome.Told) outcome).snapshot();
    }
}
