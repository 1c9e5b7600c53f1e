package org.lianxin.exchange.court;

import org.lianxin.exchange.CourtReading;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;

/**
 * Where a row stands in its sync.
 *
 * @param row its place in the chunk, from 1
 * @param line its place among all rows, from 1
 * @param hash its digest
 */
record RowPlace(int chunk, int row, int line, String hash) {

    CourtTurnedAway turnedAway(CourtReading.TurnedAway reading) {
        return new CourtTurnedAway(
                chunk, row, reading.column(), reading.value(), reading.fate(), reading.reason());
    }

    CourtTurnedAway turnedAway(Fate fate, Bilingual reason) {
        return new CourtTurnedAway(chunk, row, "", "", fate, reason);
    }
}
