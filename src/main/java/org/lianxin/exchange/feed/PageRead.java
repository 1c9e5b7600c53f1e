package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedPageOutcome.Gone;
import org.lianxin.exchange.FeedPageOutcome.Why;
import org.lianxin.exchange.StateDigest;

import java.time.Instant;
import java.util.List;

/**
 * What the graph has behind a number of a feed, before it is judged whether it may be told.
 *
 * @param since the number behind which the epoch begins
 * @param next when the entry behind the number was recorded; null if there is none
 */
record PageRead(
        String epoch,
        long since,
        String sinceDigest,
        long headSeq,
        @Nullable String beforeLink,
        @Nullable String beforeDigest,
        @Nullable Instant next,
        List<FeedEntry> entries,
        @Nullable String lastDigest) {

    static PageRead of(Row row) {
        List<Row> entries = row.rows("entries");
        return new PageRead(
                row.text("epoch"),
                row.number("since"),
                row.text("sinceDigest"),
                row.number("headSeq"),
                row.textOrNull("beforeLink"),
                row.textOrNull("beforeDigest"),
                row.instantOrNull("nextRecordedAt"),
                entries.stream().map(EntryRows::read).toList(),
                entries.isEmpty() ? null : entries.getLast().text("digest"));
    }

    static PageRead ofNothing() {
        String digest = new StateDigest().hex();
        return new PageRead(Head.FIRST_EPOCH, 0, digest, 0, null, null, null, List.of(), null);
    }

    /**
     * Judges it.
     *
     * @param oldest entries from before are told no more
     */
    FeedPageOutcome judge(FeedKey feed, FeedCursor cursor, Instant oldest) {
        String said = cursor.epoch();
        boolean anyEpoch = said == null;
        if (!anyEpoch && !epoch.equals(said)) {
            return gone(Why.EPOCH_OVER, feed);
        }
        if (cursor.seq() < since) {
            return gone(anyEpoch ? Why.TOO_OLD : Why.EPOCH_OVER, feed);
        }
        if (next != null && next.isBefore(oldest)) {
            return gone(Why.TOO_OLD, feed);
        }
        boolean atStart = cursor.seq() == since;
        if (!atStart && beforeLink == null) {
            return gone(Why.AHEAD, feed);
        }
        if (!atStart && cursor.link() != null && !cursor.link().equals(beforeLink)) {
            return gone(Why.EPOCH_OVER, feed);
        }
        String prevHash = atStart ? FeedChain.genesis(feed, epoch, since) : text(beforeLink);
        String before = atStart ? sinceDigest : text(beforeDigest);
        return new FeedPageOutcome.Told(
                new FeedPage(
                        feed,
                        epoch,
                        cursor.seq(),
                        entries,
                        prevHash,
                        lastDigest == null ? before : lastDigest,
                        headSeq));
    }

    /** Whether that place, which was told, is not there: the graph was restored. */
    boolean hasLost(FeedCursor told) {
        return epoch.equals(told.epoch())
                && told.link() != null
                && told.seq() > since
                && !told.link().equals(beforeLink);
    }

    private Gone gone(Why why, FeedKey feed) {
        return new Gone(why, feed, epoch, since, headSeq);
    }

    private static String text(@Nullable String told) {
        if (told == null) {
            throw new IllegalStateException("an entry has its link and its digest");
        }
        return told;
    }
}
