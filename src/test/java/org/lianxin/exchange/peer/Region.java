package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.SetClock;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.FeedState;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerFollowing;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.feed.RedListings;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.exchange.recall.TestRecalls;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.DecidedSteps;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.lianxin.subject.Party;
import org.neo4j.driver.Driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A region with a graph of its own, and who files red listings in it, which need no decision. */
public final class Region {

    public static final UnifiedCode A = UnifiedCode.of("12999999MADEM09M0Q");
    public static final UnifiedCode B = UnifiedCode.of("91999999MADEM10E12");
    public static final UnifiedCode C = UnifiedCode.of("91999999MADEM07G4T");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Interval TERM = RedListings.TERM;
    static final City HOME = new City("zhanjiang");

    /** Whose plan has readers told of disputes, as the other's does not. */
    static final City AWAY = new City("ganzhou");

    private static int keys;

    final UnifiedCode code;
    final Driver driver;
    public final SetClock clock;
    final Questions questions;
    final PeerRegion region;
    final PeerAgreements agreements;
    final Transactions transactions;
    public final Feeds feeds;
    final GraphPeerAgreementRegister register;
    final GraphPeerFollowings followings;
    final Forwarding forwarding;
    private final Recalling recalling;
    final Taking taking;
    final PeerFollower follower;

    public Region(UnifiedCode code, Driver driver, SetClock clock) {
        this(code, driver, clock, List.of());
    }

    /** One whose feeds have more rules than those of what is public and of peers. */
    Region(UnifiedCode code, Driver driver, SetClock clock, List<FeedRules> more) {
        this.code = code;
        this.driver = driver;
        this.clock = clock;
        this.questions = TestDoor.questions(driver);
        this.region = new PeerRegion(code.value());
        this.agreements = new GraphPeerAgreements(questions);
        var writers = TestFeeds.writers(agreements, region, more);
        this.forwarding = new Forwarding(agreements, region, writers.register(), TestFeeds.IDS);
        this.recalling = new Recalling(TestRecalls.causes(), forwarding);
        this.transactions =
                TestDoor.transactions(
                        driver,
                        clock,
                        List.of(
                                writers.follower(),
                                TestRecalls.writer(),
                                new AgreementWriter(agreements, forwarding, recalling)));
        this.feeds = TestFeeds.feeds(driver, transactions, clock);
        this.followings = new GraphPeerFollowings(questions, transactions);
        this.taking = taking(transactions);
        this.follower = follower("one");
        this.register =
                new GraphPeerAgreementRegister(transactions, ShippedRulebooks.all(), region);
    }

    Taking taking(Transactions its) {
        return new Taking(its, agreements, region, forwarding, recalling);
    }

    /** The follower of one of this region's gateways. */
    PeerFollower follower(String gateway) {
        return follower(gateway, taking);
    }

    /** One that takes in its own way. */
    PeerFollower follower(String gateway, Taking its) {
        return new PeerFollower(TestDoor.untimed(driver), followings, its, clock, gateway);
    }

    /** What one of this region's gateways does in a round. */
    PeerAnswering answering(String gateway) {
        return new PeerAnswering(
                TestDoor.untimed(driver),
                followings,
                follower(gateway),
                new CarryingOut(transactions, TestRecalls.causes(), forwarding));
    }

    /** The listings here of whoever files. */
    List<Listing> listings() {
        var found =
                TestListings.listings(questions)
                        .of(
                                of(code, CallerKind.AGENCY),
                                Set.of(
                                        new OrganisationId(Rows.CODE),
                                        new OrganisationId(Rows.OTHER)));
        return found.asKnownAt(found.recordedUpTo()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Takes a step with the listing that rests on this document. */
    public void step(String document, LifeStep step) {
        Listing listing =
                listings().stream()
                        .filter(each -> each.ground().document().equals(document))
                        .findFirst()
                        .orElseThrow();
        assertThat(step(listing, step)).as("%s of %s", step, document).isTrue();
    }

    /**
     * Takes a step in a listing's life.
     *
     * @return whether the city's rules and the life so far let it be taken
     */
    boolean step(Listing listing, LifeStep step) {
        LifeSteps steps = TestListings.lifeSteps();
        return transactions.write(
                writing ->
                        steps.find(writing, listing.id())
                                .map(
                                        life ->
                                                steps.take(
                                                        writing,
                                                        listing.id(),
                                                        DecidedSteps.of(life, step)))
                                .filter(Life.Outcome.Moved.class::isInstance)
                                .isPresent());
    }

    /**
     * What time alone brings.
     *
     * @return how many listings it may have changed
     */
    int dayBegins() {
        int looked = TestFeeds.round(driver, transactions).catchUp(clock.today());
        new DueAgreements(questions, transactions).catchUp(clock.today());
        return looked;
    }

    /** How far a peer's feed is known. */
    PeerFollowing following(UnifiedCode peer) {
        return FollowRows.read(followings.find(peer).orElseThrow());
    }

    /** The entries of another region that are kept here, each by whose it is and which. */
    Map<String, String> kept(UnifiedCode peer) {
        Map<String, String> kept = new TreeMap<>();
        try (var session = driver.session()) {
            session.run(
                            "MATCH (x:ForeignEntry {peer: $peer}) WHERE x.standing IS NOT NULL AND"
                                    + " x.item IS NOT NULL RETURN x.itemId AS id, x.item AS item",
                            Map.of("peer", peer.value()))
                    .forEachRemaining(
                            row -> kept.put(row.get("id").asString(), row.get("item").asString()));
        }
        return kept;
    }

    /** Registers a platform of another region. */
    public void know(UnifiedCode peer) {
        try (var session = driver.session()) {
            session.run(
                            "MERGE (o:CallerOrganisation {code: $code}) CREATE"
                                    + " (o)-[:STATED_AS]->(:CallerStatement {kind: 'REGION_PEER'})",
                            Map.of("code", peer.value()))
                    .consume();
        }
    }

    public static PeerTerms terms(
            boolean sends, boolean receives, PeerGrade grade, boolean mayForward) {
        return new PeerTerms(
                sends,
                receives,
                Set.of(ListKind.RED),
                Set.of(HOME, AWAY),
                grade,
                mayForward,
                TERM,
                "合作协议第三条");
    }

    public PeerAgreementOutcome agree(UnifiedCode peer, PeerTerms terms) {
        return register.agree(office(null), key(), peer, terms);
    }

    PeerAgreementOutcome end(UnifiedCode peer) {
        return register.end(office(null), key(), peer, "协议终止");
    }

    static MutationKey key() {
        keys++;
        return new MutationKey("office", "agreement-" + keys);
    }

    static Permit office(@Nullable City city) {
        UnifiedCode own = UnifiedCode.of(Rows.AUTHORITY);
        var caller =
                new Caller(
                        "office",
                        own.value(),
                        CallerKind.CREDIT_OFFICE,
                        Set.of(Scope.ORGANISATIONS_MANAGE));
        return city == null
                ? RegisteredPermits.doing(caller, own, Scope.ORGANISATIONS_MANAGE)
                : RegisteredPermits.doingIn(city, caller, own, Scope.ORGANISATIONS_MANAGE);
    }

    public static Permit of(UnifiedCode organisation, CallerKind kind) {
        return RegisteredPermits.doing(
                new Caller("peer", organisation.value(), kind, Set.of(Scope.FEEDS_READ)),
                organisation,
                Scope.FEEDS_READ);
    }

    static ListingRow row(
            Party whom,
            City city,
            String document,
            Interval term,
            @Nullable LocalDate published,
            int line) {
        return RedListings.row(whom, city, document, term, published, line);
    }

    public static ListingRow row(String document, @Nullable LocalDate published) {
        return row(Rows.COMPANY, HOME, document, TERM, published, 2);
    }

    public void file(ListingRow... rows) {
        RedListings.file(transactions, rows);
    }

    FeedPage page(UnifiedCode peer, FeedCursor after, int first) {
        FeedPageOutcome outcome =
                feeds.after(of(peer, CallerKind.REGION_PEER), FeedKey.ofPeer(peer), after, first);
        assertThat(outcome).isInstanceOf(FeedPageOutcome.Told.class);
        return ((FeedPageOutcome.Told) outcome).page();
    }

    FeedPage all(UnifiedCode peer) {
        return page(peer, FeedCursor.BEGINNING, Feeds.PAGE_MAX);
    }

    /** Where a peer's feed stands; empty where nothing has happened in it. */
    Optional<FeedState> head(UnifiedCode peer) {
        return feeds.visible(of(peer, CallerKind.REGION_PEER)).stream()
                .filter(state -> state.feed().equals(FeedKey.ofPeer(peer)))
                .findFirst();
    }
}
