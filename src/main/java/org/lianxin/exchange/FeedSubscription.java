package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;

/**
 * That an organisation follows a feed.
 *
 * @param since when these terms were recorded
 * @param mark null while nothing was acknowledged
 * @param headSeq where the feed stands
 */
public record FeedSubscription(
        FeedKey feed,
        UnifiedCode organisation,
        FeedTerms terms,
        Instant since,
        @Nullable FeedMark mark,
        long headSeq) {

    /** How many entries are not acknowledged. */
    public long lag() {
        return mark == null ? headSeq : Math.max(0, headSeq - mark.seq());
    }
}
