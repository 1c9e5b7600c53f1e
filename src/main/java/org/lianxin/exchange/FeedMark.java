package org.lianxin.exchange;

import java.time.Instant;

/** Up to where a subscriber has shown, by the digest of its copy, that it has everything. */
public record FeedMark(String epoch, long seq, String digest, Instant at) {}
