package org.lianxin.exchange;

import java.time.LocalDate;

/**
 * The court's statement that an entry is off its list.
 *
 * @param entry the id under which it is shown
 * @param arisenOn the day on which the reason arose; the clock runs from it
 */
public record CourtDeletion(String entry, CourtDeletionReason reason, LocalDate arisenOn) {}
