package org.lianxin.oversight;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;

/**
 * That something falls due soon, or was due and is not done. Each is raised once, whoever walks the
 * rounds and however often.
 *
 * @param body whose it is to do
 * @param about a dispute's id, or the id under which a listing is shown; null for feedback, which
 *     is about many
 * @param lastDay the last day in time
 * @param count how many things fall due together
 * @param article that sets the deadline
 * @param raisedFor the day on which the rounds noticed it
 * @param done whether it was done since; null for feedback, of which {@code feedbackDue} tells
 */
public record Reminder(
        String id,
        Kind kind,
        Stage stage,
        UnifiedCode body,
        City city,
        @Nullable String about,
        LocalDate lastDay,
        int count,
        String article,
        LocalDate raisedFor,
        @Nullable Boolean done) {

    /** What falls due. */
    public enum Kind {
        /** A dispute is to be decided. */
        DISPUTE,
        /** A court is to review an entry of its own that was disputed. */
        COURT_CORRECTION,
        /** Feedback is to be given. */
        FEEDBACK,
        /** A listing is to be withdrawn: the decision it rests on was revoked. */
        WITHDRAWAL
    }

    /** How near it is. */
    public enum Stage {
        /** It is due within three days. */
        COMING,
        /** Its last day is over. */
        OVERDUE
    }
}
