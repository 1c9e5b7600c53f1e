package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.measure.FeedbackDue;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;

/** Feedback owed or not, as the SDL's {@code FeedbackDue} has it. */
record FeedbackItem(
        boolean owed,
        @Nullable String article,
        Bilingual rule,
        @Nullable Bilingual assumption,
        @Nullable Party to,
        @Nullable LocalDate next,
        @Nullable LocalDate lateSince,
        int missing,
        boolean outstanding) {

    static FeedbackItem of(FeedbackDue due) {
        return switch (due) {
            case FeedbackDue.NotOwed(FeedbackDue.Reason reason) ->
                    new FeedbackItem(false, null, reason.text(), null, null, null, null, 0, false);
            case FeedbackDue.Undated undated ->
                    new FeedbackItem(
                            true,
                            undated.article(),
                            undated.rule(),
                            null,
                            undated.to(),
                            null,
                            null,
                            0,
                            undated.outstanding());
            case FeedbackDue.Dated dated ->
                    new FeedbackItem(
                            true,
                            dated.article(),
                            dated.rule(),
                            dated.assumption(),
                            dated.to(),
                            dated.next(),
                            dated.lateSince(),
                            dated.missing(),
                            dated.missing() > 0);
        };
    }
}
