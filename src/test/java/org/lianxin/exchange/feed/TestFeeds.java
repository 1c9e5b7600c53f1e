package org.lianxin.exchange.feed;

import org.lianxin.access.Permit;
import org.lianxin.audit.AuditBasis;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.assembly.AssemblyFixture;
import org.lianxin.exchange.ConsentedPages;
import org.lianxin.exchange.EntryFooting;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedEpochs;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.FeedRound;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.FeedSubscriptionRegister;
import org.lianxin.exchange.FeedSubscriptions;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.remedy.NoLongerServedDecision;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.neo4j.driver.Driver;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The feeds for tests without a Spring context. */
public final class TestFeeds {

    public static final ShownIds IDS = new ShownIds(new byte[32]);

    private TestFeeds() {}

    /** Writes that feeds take part in. */
    public static Transactions transactions(Clock clock) {
        return TestDoor.transactions(clock, List.of(follower()));
    }

    /** Who writes feeds, by more rules than those of lists. */
    public static BeforeCommit follower(List<FeedRules> rules) {
        return new FeedWriter(TestListings.written(IDS::of), () -> rules);
    }

    public static BeforeCommit follower() {
        return writer();
    }

    public static FeedRegister register() {
        return writer();
    }

    /** The same in a region that exchanges with others, by more rules than those of that. */
    public static FeedWriters writers(
            PeerAgreements agreements, PeerRegion region, List<FeedRules> more) {
        var served = new NoLongerServedDecision(ShippedRulebooks.all(), ShippedRulebooks.frame());
        List<FeedRules> rules = new ArrayList<>(more);
        rules.add(new PublicRules(IDS, served, AssemblyFixture.briefs()));
        rules.add(new PeerRules(agreements, region, IDS, served, AssemblyFixture.briefs()));
        var writer = new FeedWriter(TestListings.written(IDS::of), () -> rules);
        return new FeedWriters(writer, writer);
    }

    /** What agencies see of each other's lists. */
    public static FeedRules sharedRules() {
        var served = new NoLongerServedDecision(ShippedRulebooks.all(), ShippedRulebooks.frame());
        return new SharedRules(IDS, served, AssemblyFixture.briefs());
    }

    /** One writer in both its parts. */
    public record FeedWriters(BeforeCommit follower, FeedRegister register) {}

    public static Feeds feeds(Driver driver, Transactions transactions, Clock clock) {
        return feeds(clock, TestDoor.questions(driver), transactions);
    }

    private static FeedWriter writer() {
        var served = new NoLongerServedDecision(ShippedRulebooks.all(), ShippedRulebooks.frame());
        List<FeedRules> rules =
                List.of(new PublicRules(IDS, served, AssemblyFixture.briefs()), sharedRules());
        return new FeedWriter(TestListings.written(IDS::of), () -> rules);
    }

    public static Feeds feeds(Clock clock) {
        return feeds(clock, TestFeeds::whateverTheyTell);
    }

    /** The feeds where entries are told no longer than so. */
    static Feeds feeds(Clock clock, Duration toldFor) {
        return new GraphFeeds(
                TestDoor.questions(),
                epochs(TestDoor.transactions(clock)),
                clock,
                toldFor,
                TestFeeds::whateverTheyTell);
    }

    private static Optional<List<EntryFooting>> whateverTheyTell(
            Permit permit, FeedKey feed, WatchedFeed kind, List<FeedEntry> entries) {
        return Optional.of(Collections.nCopies(entries.size(), EntryFooting.on(AuditBasis.NONE)));
    }

    public static Feeds feeds(Clock clock, Questions questions, Transactions transactions) {
        return new GraphFeeds(
                questions,
                epochs(transactions),
                clock,
                Duration.ofDays(400),
                TestFeeds::whateverTheyTell);
    }

    /** The feeds, with what rests on consents judged. */
    public static Feeds feeds(Clock clock, ConsentedPages consented) {
        return new GraphFeeds(
                TestDoor.questions(),
                epochs(TestDoor.transactions(clock)),
                clock,
                Duration.ofDays(400),
                consented);
    }

    public static FeedEpochs epochs(Transactions transactions) {
        return new GraphFeedEpochs(transactions);
    }

    public static FeedRound round(Transactions transactions) {
        return new GraphFeedRound(TestDoor.questions(), transactions);
    }

    public static FeedRound round(Driver driver, Transactions transactions) {
        return new GraphFeedRound(TestDoor.questions(driver), transactions);
    }

    public static FeedSubscriptionRegister subscriptions(Transactions transactions) {
        return new GraphFeedSubscriptionRegister(transactions);
    }

    public static FeedSubscriptions subscriptions() {
        return new GraphFeedSubscriptions(TestDoor.questions());
    }
}
