package org.lianxin.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The row of a file that states something, as a register is told it.
 *
 * @param intake names the taking in of one file: the same content gives the same name again
 * @param intakeStartedAt when the gateway first began to take in that content; taking it in again
 *     does not change it. Of two files that state the same thing differently, the one begun later
 *     prevails, however their rows interleave
 * @param line from 1; the line of the file on which the row starts
 * @param sourceUnitCode the unit's unified code, where the file gave one
 */
public record Filing(
        String intake,
        Instant intakeStartedAt,
        String file,
        int line,
        String sourceUnit,
        @Nullable String sourceUnitCode) {

    public Filing {
        if (intake.isBlank() || file.isBlank() || sourceUnit.isBlank()) {
            throw new IllegalArgumentException("a filing names its intake, file and source unit");
        }
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1");
        }
    }
}
