package org.lianxin.exchange.feed;

import org.lianxin.cypher.Row;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.StateDigest;

import java.util.Map;

/**
 * Where a feed stands, while entries are added to it. Mutable; it belongs to one writing.
 *
 * <p>{@code since} is the number behind which its epoch begins.
 */
final class Head {

    /**
     * The epoch of every feed until one is renewed. It is known before anything was written, so
     * whoever asks about an empty feed goes on from there.
     */
    static final String FIRST_EPOCH = "first";

    final FeedKey feed;
    final String epoch;
    final long since;
    final String sinceDigest;
    final StateDigest state;
    long seq;
    String link;

    private Head(
            FeedKey feed,
            String epoch,
            long since,
            String sinceDigest,
            StateDigest state,
            long seq,
            String link) {
        this.feed = feed;
        this.epoch = epoch;
        this.since = since;
        this.sinceDigest = sinceDigest;
        this.state = state;
        this.seq = seq;
        this.link = link;
    }

    /** Of a feed to which nothing was written yet. */
    static Head first(FeedKey feed) {
        StateDigest none = new StateDigest();
        return new Head(
                feed, FIRST_EPOCH, 0, none.hex(), none, 0, FeedChain.genesis(feed, FIRST_EPOCH, 0));
    }

    static Head of(Row row) {
        return new Head(
                new FeedKey(row.text("feed")),
                row.text("epoch"),
                row.number("since"),
                row.text("sinceDigest"),
                StateDigest.of(row.text("state")),
                row.number("seq"),
                row.text("link"));
    }

    /** The same state, in a history that begins now. */
    Head renewed(String newEpoch) {
        return new Head(
                feed,
                newEpoch,
                seq,
                state.hex(),
                state,
                seq,
                FeedChain.genesis(feed, newEpoch, seq));
    }

    Map<String, Object> properties() {
        return Map.of(
                "feed", feed.value(),
                "epoch", epoch,
                "since", since,
                "sinceDigest", sinceDigest,
                "state", state.state(),
                "digest", state.hex(),
                "seq", seq,
                "link", link);
    }
}
