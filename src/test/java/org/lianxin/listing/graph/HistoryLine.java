package org.lianxin.listing.graph;

import org.lianxin.conduct.Rows;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.List;

/** One line of a random file: what it speaks about, and a number that it says of it. */
record HistoryLine(String kind, int which, int value, Filing filing) {

    static final List<UnifiedCode> CODES = List.of(Rows.CODE, Rows.OTHER);
    static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    UnifiedCode code() {
        return CODES.get(which % CODES.size());
    }

    String document() {
        return "罚" + which / CODES.size() % 3;
    }

    String key() {
        return kind + "|" + code() + "|" + (kind.equals("name") ? "" : document());
    }

    /** The end of what holds, which says the number too. */
    static LocalDate until(int value) {
        return DAY.plusDays(20L * (value + 1));
    }
}
