package org.lianxin.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who asks for the green channel.
 *
 * @param model whether it was chosen as a model of trustworthiness 诚信典型
 * @param redListed whether it is on a red list in force
 * @param entries its bad entries
 * @param on the day of the application, from which the clean years reach back
 */
public record GreenChannelCase(
        boolean model, boolean redListed, List<BadEntry> entries, LocalDate on) {

    public GreenChannelCase {
        entries = List.copyOf(entries);
    }

    /**
     * A bad entry.
     *
     * @param suspended whether its measures rest because of a dispute
     */
    public record BadEntry(LocalDate on, boolean repaired, boolean suspended) {}
}
