package org.lianxin.exchange.feed;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedSubscription;
import org.lianxin.exchange.FeedSubscriptions;

import java.util.List;
import java.util.Optional;

/** Reads subscriptions from Neo4j. */
final class GraphFeedSubscriptions implements FeedSubscriptions {

    private static final Question<String, List<FeedSubscription>> BY =
            question("subscriptions-by.cypher");
    private static final Question<String, List<FeedSubscription>> OF =
            question("subscriptions-of.cypher");

    private final Questions questions;

    GraphFeedSubscriptions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<FeedSubscription> own(Permit permit) {
        return permit.registration().map(own -> ask(BY, own.code().value())).orElse(List.of());
    }

    @Override
    public Optional<List<FeedSubscription>> of(Permit permit, FeedKey feed) {
        return permit.registration()
                .filter(own -> Follower.isOwner(own, feed))
                .map(own -> ask(OF, feed.value()));
    }

    private List<FeedSubscription> ask(
            Question<String, List<FeedSubscription>> question, String key) {
        return questions.ask(question, List.of(key)).byKey().getOrDefault(key, List.of());
    }

    private static Question<String, List<FeedSubscription>> question(String file) {
        return Question.ofTexts(
                GraphFeedSubscriptions.class,
                file,
                row -> row.rows("subscriptions").stream().map(SubscriptionRows::read).toList());
    }
}
