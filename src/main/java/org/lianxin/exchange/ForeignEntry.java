package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What another region says of an organisation. It is told as it was told here: it reaches nobody,
 * carries no measure, and is disputed, corrected and repaired where it comes from.
 *
 * @param id under which it is shown here
 * @param about the organisation
 * @param published whether its own region has published it
 * @param authority who placed it
 * @param document what it rests on, with the body that decided, the provision and the day
 * @param suspended while it does not hold there
 * @param disputed while readers are told there that it is disputed
 * @param from where it comes from, and as of when that is known
 */
public record ForeignEntry(
        String id,
        UnifiedCode about,
        boolean published,
        ListKind list,
        City city,
        @Nullable String category,
        String authority,
        String document,
        String decidedBy,
        @Nullable String provision,
        @Nullable LocalDate decidedOn,
        Interval term,
        List<Interval> suspended,
        List<Interval> disputed,
        Origin from) {

    /** The natural key of what that peer told under that id. */
    public static String key(UnifiedCode peer, String itemId) {
        return "foreign|" + peer.value() + '|' + itemId;
    }

    /**
     * Where an entry comes from, and as of when that is known.
     *
     * @param region whose entry it is
     * @param id under which its own region shows it
     * @param peer from whom it was received: its own region, or one that forwarded it
     * @param via through which regions it came, the first of them first
     * @param feed of the peer, with its epoch and the number of the entry there
     * @param asOfSeq up to which number that feed was known
     * @param toldAt when the peer recorded it
     * @param receivedAt when it was recorded here
     * @param receipt what the peer keeps of having told it; null if it gave none
     */
    public record Origin(
            UnifiedCode region,
            String id,
            UnifiedCode peer,
            List<UnifiedCode> via,
            FeedKey feed,
            String epoch,
            long seq,
            long asOfSeq,
            Instant toldAt,
            Instant receivedAt,
            @Nullable String receipt) {}
}
