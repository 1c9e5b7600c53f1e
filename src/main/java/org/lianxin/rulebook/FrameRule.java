package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;

/**
 * One rule that the law gives to every city alike.
 *
 * @param inForce the days on which it holds
 * @param workingDays its term, if it has one in working days
 * @param calendarDays its term, if it has one in calendar days
 * @param monthsMin how long something is published at least
 * @param monthsMax how long at most
 */
public record FrameRule(
        FrameKind kind,
        Interval inForce,
        String document,
        String article,
        Bilingual text,
        @Nullable Integer workingDays,
        @Nullable Integer calendarDays,
        @Nullable Integer monthsMin,
        @Nullable Integer monthsMax) {

    /** Document and article, as an answer cites them. */
    public String citation() {
        return document.startsWith(article) ? document : document + " " + article;
    }
}
