package org.lianxin.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Where a statement came from and when it was known: file and line, the unit that supplied it, and
 * its recorded time.
 *
 * @param line from 1; the line of the file on which the row starts
 * @param sourceUnitCode the unit's unified code, where the file gave one
 * @param supersededAt when a newer version replaced it; null while it is the current one
 */
public record Provenance(
        String file,
        int line,
        String sourceUnit,
        @Nullable String sourceUnitCode,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    public Provenance {
        if (line < 0) {
            throw new IllegalArgumentException("lines count from 1");
        }
        if (supersededAt != null && supersededAt.isBefore(recordedAt)) {
            throw new IllegalArgumentException("a version is superseded after it was recorded");
        }
    }

    /** Whether this version was the current one at that instant. */
    public boolean knownAt(Instant at) {
        return !recordedAt.isAfter(at) && (supersededAt == null || at.isBefore(supersededAt));
    }
}
