package org.lianxin.exchange.feed;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedEpochs;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.FeedRound;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.FeedSubscriptionRegister;
import org.lianxin.exchange.FeedSubscriptions;
import org.lianxin.exchange.Feeds;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.remedy.NoLongerServedDecision;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The feeds for tests without a Spring context. */
public final class TestFeeds {

    public static final ShownIds IDS = new ShownIds(new byte[32]);

    private TestFeeds() {}

    /** Writes that feeds take part in. */
    public static Transactions transactions(Clock clock) {
        return TestDoor.transactions(clock, List.of(follower()));
    }

    public static BeforeCommit follower() {
        return writer();
    }

    public static FeedRegister register() {
        return writer();
    }

    private static FeedWriter writer() {
        var served = new NoLongerServedDecision(ShippedRulebooks.all(), ShippedRulebooks.frame());
        List<FeedRules> rules = List.of(new PublicRules(IDS, served), new SharedRules(IDS, served));
        return new FeedWriter(TestListings.written(IDS::of), () -> rules);
    }

    public static Feeds feeds(Clock clock) {
        return feeds(clock, TestDoor.questions(), TestDoor.transactions(clock));
    }

    public static Feeds feeds(Clock clock, Questions questions, Transactions transactions) {
        return new GraphFeeds(questions, epochs(transactions), clock, Duration.ofDays(400));
    }

    public static FeedEpochs epochs(Transactions transactions) {
        return new GraphFeedEpochs(transactions);
    }

    public static FeedRound round(Transactions transactions) {
        return new GraphFeedRound(TestDoor.questions(), transactions);
    }

    public static FeedSubscriptionRegister subscriptions(Transactions transactions) {
        return new GraphFeedSubscriptionRegister(transactions);
    }

    public static FeedSubscriptions subscriptions() {
        return new GraphFeedSubscriptions(TestDoor.questions());
    }
}
