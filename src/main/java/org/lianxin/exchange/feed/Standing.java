package org.lianxin.exchange.feed;

import org.lianxin.cypher.Row;
import org.lianxin.exchange.FeedKey;
import org.lianxin.kernel.SubjectId;

/** An item as it stands in a feed, and by which entry. */
record Standing(FeedKey feed, String itemId, long seq, SubjectId about, String hash) {

    static Standing of(Row row) {
        return new Standing(
                new FeedKey(row.text("feed")),
                row.text("itemId"),
                row.number("seq"),
                SubjectId.of(row.text("about")),
                row.text("hash"));
    }
}
