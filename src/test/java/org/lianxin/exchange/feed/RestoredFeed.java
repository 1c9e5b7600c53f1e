package org.lianxin.exchange.feed;

import org.lianxin.TestGraph;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.StateDigest;

import java.util.Map;

/** A feed as it would be in an older copy of the graph: what came later was never there. */
public final class RestoredFeed {

    private RestoredFeed() {}

    public static void to(FeedKey feed, long seq) {
        try (var session = TestGraph.driver().session()) {
            session.run(
                            """
                            MATCH (h:FeedHead {feed: $feed})
                            MATCH (last:FeedEntry {feed: $feed, seq: $seq})
                            SET h.seq = $seq, h.link = last.link, h.digest = last.digest,
                              h.state = $state
                            WITH h
                            MATCH (later:FeedEntry {feed: $feed}) WHERE later.seq > $seq
                            MATCH (l:Listing) WHERE l.key CONTAINS '守2'
                            DETACH DELETE later, l
                            """,
                            Map.of("feed", feed.value(), "seq", seq, "state", state(feed, seq)))
                    .consume();
        }
    }

    private static String state(FeedKey feed, long seq) {
        var digest = new StateDigest();
        try (var session = TestGraph.driver().session()) {
            session.run(
                            "MATCH (e:FeedEntry {feed: $feed}) WHERE e.seq <= $seq RETURN e.itemId"
                                    + " AS id, e.hash AS hash",
                            Map.of("feed", feed.value(), "seq", seq))
                    .forEachRemaining(
                            row ->
                                    digest.add(
                                            row.get("id").asString(), row.get("hash").asString()));
        }
        return digest.state();
    }
}
