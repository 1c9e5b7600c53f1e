package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Filing;

import java.time.Instant;

/**
 * Gives the rows of one file their provenance.
 *
 * @param intake the digest of the file's content
 * @param startedAt when that content was first begun to be taken in
 * @param sourceUnit who supplied it, for rows that do not say
 */
record Filer(String intake, Instant startedAt, String file, String sourceUnit) {

    /** A row that does not say who supplied it. */
    Filing at(int line) {
        return at(line, null, null);
    }

    Filing at(int line, @Nullable String unit, @Nullable String unitCode) {
        return new Filing(
                intake, startedAt, file, line, unit == null ? sourceUnit : unit, unitCode);
    }
}
