package org.lianxin.oversight;

import org.lianxin.listing.Lapses;

import java.time.LocalDate;

/** The work that falls due by itself. */
public final class Rounds {

    private final Lapses lapses;

    public Rounds(Lapses lapses) {
        this.lapses = lapses;
    }

    /**
     * Does what has fallen due by the beginning of that day, whenever it did.
     *
     * @return how many ends of terms were noted
     */
    public int walk(LocalDate day) {
        return lapses.note(day);
    }
}
