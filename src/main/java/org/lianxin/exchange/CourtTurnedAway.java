package org.lianxin.exchange;

import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;

/**
 * One row of a sync that was not taken, and why.
 *
 * @param chunk its number
 * @param row its place in the chunk, from 1
 * @param column the column at fault; empty if it is the row as a whole
 * @param value what stands there, masked if it is about a natural person
 */
public record CourtTurnedAway(
        int chunk, int row, String column, String value, Fate fate, Bilingual reason) {}
