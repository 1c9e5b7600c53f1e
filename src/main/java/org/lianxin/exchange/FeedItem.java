package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;

/**
 * A thing as a feed holds it.
 *
 * @param id lasting, opaque; equal ids in several feeds are the same thing
 * @param about whom it tells of
 * @param json canonical, and no more than whoever follows that feed may see
 * @param askAgainOn the day from which it may be another one by time alone, besides the days that
 *     the listing itself names; null for none
 */
public record FeedItem(
        FeedKey feed, String id, SubjectId about, String json, @Nullable LocalDate askAgainOn) {}
