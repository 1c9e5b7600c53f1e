package org.lianxin.oversight;

import org.lianxin.exchange.FeedRound;
import org.lianxin.exchange.WatchRound;
import org.lianxin.listing.Lapses;

import java.time.LocalDate;

/** The work that falls due by itself. */
public final class Rounds {

    private final Lapses lapses;

    private final WatchRound watches;

    private final FeedRound feeds;

    private final ReminderRound reminders;

    public Rounds(Lapses lapses, WatchRound watches, FeedRound feeds, ReminderRound reminders) {
        this.lapses = lapses;
        this.watches = watches;
        this.feeds = feeds;
        this.reminders = reminders;
    }

    /**
     * Does what has fallen due by the beginning of that day, whenever it did.
     *
     * @return how many ends of terms were noted
     */
    public int walk(LocalDate day) {
        int noted = lapses.note(day);
        feeds.sweep();
        watches.begin(day);
        feeds.catchUp(day);
        reminders.note(day);
        return noted;
    }
}
