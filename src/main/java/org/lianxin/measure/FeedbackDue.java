package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;

/** Whether feedback is owed, to whom and by when. */
public sealed interface FeedbackDue {

    /** None is owed. */
    record NotOwed(Reason reason) implements FeedbackDue {}

    /**
     * It is owed and the plan names no day: nobody is late by the calendar.
     *
     * @param to null where the plan does not say to whom
     * @param outstanding whether something was done since the last report
     */
    record Undated(String article, Bilingual rule, @Nullable Party to, boolean outstanding)
            implements FeedbackDue {}

    /**
     * It is owed month by month.
     *
     * @param next the last day in time of the next report; null where none follows any more
     * @param lateSince the last day in time of the oldest report that is missing; null where none
     * @param missing how many reports are late
     * @param assumption what the plan leaves open and had to be assumed
     */
    record Dated(
            String article,
            Bilingual rule,
            @Nullable Bilingual assumption,
            @Nullable Party to,
            @Nullable LocalDate next,
            @Nullable LocalDate lateSince,
            int missing)
            implements FeedbackDue {}

    /** Whether a report is late by the calendar. */
    default boolean late() {
        return this instanceof Dated dated && dated.missing() > 0;
    }

    /** Whether a report is late, or wanted without a day. */
    default boolean wanting() {
        return late() || (this instanceof Undated undated && undated.outstanding());
    }

    /** Why none is owed. */
    enum Reason {
        SILENT("方案没有反馈要求", "the plan asks for no feedback"),
        NOT_THIS_PARTY("方案未要求该方反馈", "the plan does not ask this party for feedback"),
        NOTHING_DONE("尚未响应，没有可反馈的", "nothing was taken on, so there is nothing to report");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual text() {
            return new Bilingual(zh, en);
        }
    }
}
