package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedPageOutcome.Why;
import org.lianxin.exchange.FeedSubscriptionRegister;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.SubscriptionOutcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Writes subscriptions to Neo4j. */
final class GraphFeedSubscriptionRegister implements FeedSubscriptionRegister {

    private static final Statement NOW = statement("subscription-now.cypher");
    private static final Statement STATE = statement("state-subscription.cypher");
    private static final Statement MARK = statement("set-mark.cypher");
    private static final Statement DIGEST = statement("digest-at.cypher");
    private static final String ACTIVE = "ACTIVE";

    private final Transactions transactions;

    GraphFeedSubscriptionRegister(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public SubscriptionOutcome subscribe(
            Permit permit, MutationKey key, FeedKey feed, FeedTerms terms) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("feed", feed.value());
        told.put("purpose", terms.purpose().name());
        told.put("basis", terms.statutoryBasis());
        var request = new DoneMutations.Request(key.id(), "subscribeFeed", told);
        return done(
                permit,
                feed,
                request,
                (writing, own) -> {
                    if (!terms.suffice(feed.view(), own.kind())) {
                        return new SubscriptionOutcome.BasisMissing();
                    }
                    state(writing, own, feed, terms, ACTIVE);
                    return current(writing, own, feed);
                });
    }

    @Override
    public SubscriptionOutcome unsubscribe(Permit permit, MutationKey key, FeedKey feed) {
        var request =
                new DoneMutations.Request(
                        key.id(), "unsubscribeFeed", Map.of("feed", feed.value()));
        return done(
                permit,
                feed,
                request,
                (writing, own) -> {
                    if (!(active(writing, own, feed)
                            instanceof SubscriptionOutcome.Done(var subscription))) {
                        return new SubscriptionOutcome.NotSubscribed();
                    }
                    state(writing, own, feed, subscription.terms(), "ENDED");
                    return current(writing, own, feed);
                });
    }

    @Override
    public SubscriptionOutcome acknowledge(
            Permit permit, MutationKey key, FeedKey feed, FeedCursor upTo, String digest) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("feed", feed.value());
        told.put("epoch", upTo.epoch());
        told.put("seq", upTo.seq());
        told.put("digest", digest);
        var request = new DoneMutations.Request(key.id(), "acknowledgeFeed", told);
        return done(
                permit,
                feed,
                request,
                (writing, own) ->
                        active(writing, own, feed) instanceof SubscriptionOutcome.Done done
                                ? acknowledge(writing, own, done, upTo, digest)
                                : new SubscriptionOutcome.NotSubscribed());
    }

    private SubscriptionOutcome done(
            Permit permit,
            FeedKey feed,
            DoneMutations.Request request,
            BiFunction<Writing, CallerOrganisation, SubscriptionOutcome> work) {
        CallerOrganisation own = permit.registration().orElse(null);
        if (own == null || !Follower.mayFollow(own, feed)) {
            return new SubscriptionOutcome.Unknown();
        }
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Other _ ->
                                    new SubscriptionOutcome.KeyTaken();
                            case DoneMutations.Earlier.Same _ -> current(writing, own, feed);
                            case DoneMutations.Earlier.Free _ -> {
                                SubscriptionOutcome outcome = work.apply(writing, own);
                                if (outcome instanceof SubscriptionOutcome.Done) {
                                    DoneMutations.note(writing, request, feed.value());
                                }
                                yield outcome;
                            }
                        });
    }

    private static SubscriptionOutcome acknowledge(
            Writing writing,
            CallerOrganisation own,
            SubscriptionOutcome.Done done,
            FeedCursor upTo,
            String digest) {
        FeedKey feed = done.subscription().feed();
        List<Row> rows = writing.run(DIGEST, Map.of("feed", feed.value(), "seq", upTo.seq()));
        if (rows.isEmpty()) {
            return new SubscriptionOutcome.Diverged(upTo.seq());
        }
        Row row = rows.getFirst();
        if (!row.text("epoch").equals(upTo.epoch())) {
            return new SubscriptionOutcome.Gone(
                    new FeedPageOutcome.Gone(
                            Why.EPOCH_OVER,
                            feed,
                            row.text("epoch"),
                            row.number("since"),
                            row.number("headSeq")));
        }
        String known =
                row.number("since") == upTo.seq()
                        ? row.text("sinceDigest")
                        : row.textOrNull("digest");
        if (!digest.equals(known)) {
            return new SubscriptionOutcome.Diverged(upTo.seq());
        }
        var mark = done.subscription().mark();
        if (mark == null || !mark.epoch().equals(upTo.epoch()) || mark.seq() < upTo.seq()) {
            writing.run(
                    MARK,
                    Map.of(
                            "key", SubscriptionRows.key(feed, own.code()),
                            "epoch", row.text("epoch"),
                            "seq", upTo.seq(),
                            "digest", digest));
        }
        return current(writing, own, feed);
    }

    private static void state(
            Writing writing, CallerOrganisation own, FeedKey feed, FeedTerms terms, String state) {
        Map<String, @Nullable Object> statement = new HashMap<>();
        statement.put("purpose", terms.purpose().name());
        statement.put("basis", terms.statutoryBasis());
        statement.put("state", state);
        writing.run(
                STATE,
                Map.of(
                        "key", SubscriptionRows.key(feed, own.code()),
                        "feed", feed.value(),
                        "organisation", own.code().value(),
                        "statement", statement));
    }

    private static SubscriptionOutcome active(
            Writing writing, CallerOrganisation own, FeedKey feed) {
        return find(writing, own, feed, true);
    }

    private static SubscriptionOutcome current(
            Writing writing, CallerOrganisation own, FeedKey feed) {
        return find(writing, own, feed, false);
    }

    private static SubscriptionOutcome find(
            Writing writing, CallerOrganisation own, FeedKey feed, boolean activeOnly) {
        return writing.run(NOW, Map.of("key", SubscriptionRows.key(feed, own.code()))).stream()
                .filter(row -> !activeOnly || row.text("state").equals(ACTIVE))
                .map(SubscriptionRows::read)
                .map(SubscriptionOutcome.Done::new)
                .map(SubscriptionOutcome.class::cast)
                .findFirst()
                .orElseGet(SubscriptionOutcome.NotSubscribed::new);
    }

    private static Statement statement(String file) {
        return Statement.of(GraphFeedSubscriptionRegister.class, file);
    }
}
