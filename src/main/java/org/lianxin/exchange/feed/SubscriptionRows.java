package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Purpose;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedMark;
import org.lianxin.exchange.FeedSubscription;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.kernel.UnifiedCode;

/** Subscriptions as the graph keeps them. */
final class SubscriptionRows {

    private SubscriptionRows() {}

    static FeedSubscription read(Row row) {
        return new FeedSubscription(
                new FeedKey(row.text("feed")),
                UnifiedCode.of(row.text("organisation")),
                new FeedTerms(Purpose.valueOf(row.text("purpose")), row.textOrNull("basis")),
                row.instant("since"),
                mark(row),
                row.has("headSeq") ? row.number("headSeq") : 0);
    }

    static String key(FeedKey feed, UnifiedCode organisation) {
        return feed.value() + '|' + organisation.value();
    }

    private static @Nullable FeedMark mark(Row row) {
        String epoch = row.textOrNull("ackEpoch");
        return epoch == null
                ? null
                : new FeedMark(
                        epoch, row.number("ackSeq"), row.text("ackDigest"), row.instant("ackAt"));
    }
}
