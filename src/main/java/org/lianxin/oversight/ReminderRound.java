package org.lianxin.oversight;

import java.time.LocalDate;

/**
 * Reminds of deadlines: of disputes, of what a court has to review, of feedback, and of listings
 * whose decision was revoked. Where a plan names no day nobody is reminded.
 */
public interface ReminderRound {

    /** So many days before its last day one is reminded. */
    int DAYS_BEFORE = 3;

    /**
     * Raises what is to be raised as of that day, and was not raised before. What was missed while
     * nobody walked is raised by the next; for a day in the past, as the steps dated up to then
     * say.
     *
     * @return how many were raised
     */
    int note(LocalDate day);
}
