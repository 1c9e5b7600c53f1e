package org.lianxin.oversight;

import org.lianxin.exchange.FeedRound;
import org.lianxin.listing.Lapses;

import java.time.LocalDate;

/** The work that falls due by itself. */
public final class Rounds {

    private final Lapses lapses;

    private final FeedRound feeds;

    public Rounds(Lapses lapses, FeedRound feeds) {
        this.lapses = lapses;
        this.feeds = feeds;
    }

    /**
     * Does what has fallen due by the beginning of that day, whenever it did.
     *
     * @return how many ends of terms were noted
     */
    public int walk(LocalDate day) {
        int noted = lapses.note(day);
        feeds.catchUp(day);
        return noted;
    }
}
