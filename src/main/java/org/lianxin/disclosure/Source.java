package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who said it, in which line of which file, and when it was recorded.
 *
 * @param unitCode the unit's unified code; null where its file gave none
 * @param line from 1
 */
public record Source(
        String unit, @Nullable String unitCode, String file, int line, Instant recordedAt) {}
