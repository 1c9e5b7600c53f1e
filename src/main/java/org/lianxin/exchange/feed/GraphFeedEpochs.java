package org.lianxin.exchange.feed;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEpochs;
import org.lianxin.exchange.FeedKey;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Renews epochs in Neo4j. A renewal concerns all feeds: they were restored together. */
final class GraphFeedEpochs implements FeedEpochs {

    private static final Statement ALL = Statement.of(GraphFeedEpochs.class, "all-feeds.cypher");
    private static final Statement PLACE = Statement.of(GraphFeedEpochs.class, "link-at.cypher");

    private final Transactions transactions;

    GraphFeedEpochs(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Outcome renewAll(Permit permit, MutationKey key, String because) {
        Objects.requireNonNull(permit);
        var request =
                new DoneMutations.Request(key.id(), "renewFeedEpochs", Map.of("because", because));
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Other _ -> new Outcome.KeyTaken();
                            case DoneMutations.Earlier.Same(String feeds, _) ->
                                    new Outcome.Renewed(Integer.parseInt(feeds));
                            case DoneMutations.Earlier.Free _ -> {
                                int feeds = renewAll(writing);
                                DoneMutations.note(writing, request, Integer.toString(feeds));
                                yield new Outcome.Renewed(feeds);
                            }
                        });
    }

    /** Looked at again while holding the clock: of two gateways that notice it one renews. */
    @Override
    public boolean renewIfLost(FeedKey feed, FeedCursor told) {
        return transactions.write(
                writing -> {
                    List<Row> rows =
                            writing.run(PLACE, Map.of("feed", feed.value(), "seq", told.seq()));
                    boolean lost =
                            rows.isEmpty()
                                    || (rows.getFirst().text("epoch").equals(told.epoch())
                                            && !Objects.equals(
                                                    rows.getFirst().textOrNull("link"),
                                                    told.link()));
                    if (lost) {
                        renewAll(writing);
                    }
                    return lost;
                });
    }

    private static int renewAll(Writing writing) {
        List<FeedKey> feeds =
                writing.run(ALL, Map.of()).stream()
                        .map(row -> new FeedKey(row.text("feed")))
                        .toList();
        new Appending(writing).renew(feeds);
        return feeds.size();
    }
}
