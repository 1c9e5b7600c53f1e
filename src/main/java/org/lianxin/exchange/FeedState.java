package org.lianxin.exchange;

import java.time.Instant;

/**
 * Where a feed stands.
 *
 * @param changedAt when its last entry was recorded
 */
public record FeedState(
        FeedKey feed, String epoch, long headSeq, String digest, Instant changedAt) {}
