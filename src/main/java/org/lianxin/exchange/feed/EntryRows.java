package org.lianxin.exchange.feed;

import org.lianxin.cypher.Row;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.kernel.SubjectId;

/** Entries as the graph keeps them. */
final class EntryRows {

    private EntryRows() {}

    static FeedEntry read(Row row) {
        String because = row.textOrNull("because");
        return new FeedEntry(
                row.number("seq"),
                FeedOp.valueOf(row.text("op")),
                row.text("itemId"),
                SubjectId.of(row.text("about")),
                row.textOrNull("item"),
                because == null ? null : RemovalReason.valueOf(because),
                row.text("hash"),
                row.instant("recordedAt"));
    }
}
