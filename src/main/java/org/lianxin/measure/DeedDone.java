package org.lianxin.measure;

import java.time.Instant;

/**
 * One thing that a body did, in both times: the day on which it was done, and when it was recorded.
 *
 * @param version from 1, without gaps
 */
public record DeedDone(long version, DeedWanted what, Instant recordedAt) {}
