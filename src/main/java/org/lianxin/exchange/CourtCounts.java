package org.lianxin.exchange;

/**
 * What became of the rows of a sync: rows = placed + unchanged + unmatched + deletions among the
 * rows + turned away.
 *
 * @param placed entries that are new or say something new
 * @param unchanged entries that stood already as the row says
 * @param unmatched entries without a number, kept for the court to settle
 * @param turnedAway rows that were not taken
 * @param deleted entries that are off the list, by row or by confirmation
 * @param deletedLate those of them after the three working days of art. 10
 */
public record CourtCounts(
        int placed, int unchanged, int unmatched, int turnedAway, int deleted, int deletedLate) {}
