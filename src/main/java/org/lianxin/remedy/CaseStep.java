package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of a case: who, when, on what ground. Steps are added and never changed.
 *
 * @param version from 1, without gaps
 * @param organisation unified code of the body that took it; null for the subject itself
 * @param officer the client by which it was taken
 * @param on the day on which it takes effect
 */
public record CaseStep(
        long version,
        Kind kind,
        @Nullable String organisation,
        String officer,
        LocalDate on,
        String because,
        Instant recordedAt) {

    /** Sorts of steps. */
    public enum Kind {
        /** The subject filed it. */
        FILED,
        /** The authority began it itself 主动发现. */
        BEGUN,
        /** Accepted 受理. */
        ACCEPTED,
        DECLINED,
        /** The subject took it back 撤回. */
        WITHDRAWN,
        SENT_TO_COURT,
        SETTLED,
        REPAIRED,
        NOT_REPAIRED
    }
}
