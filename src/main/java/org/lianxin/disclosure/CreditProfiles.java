package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.subject.SubjectKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The profiles of subjects: all that stands for and against each, from one consistent view. */
public interface CreditProfiles {

    /** How many subjects one question may name. */
    int BATCH_MAX = 1_000;

    /**
     * Reads profiles.
     *
     * @param selected what the question selects; a subject of which the caller may not see all of
     *     it is refused
     * @param validAt the day they are told for; null for today in Asia/Shanghai. A later day
     *     refuses every item
     * @param knownAt the instant they are told as known at; null for the latest. An instant after
     *     the latest recorded one is taken as that one; one in the future refuses every item
     * @return one outcome for each key, in the order asked
     * @throws IllegalArgumentException for more than {@link #BATCH_MAX} keys
     */
    List<ProfileOutcome> read(
            Permit permit,
            List<? extends SubjectKey> subjects,
            Selected selected,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt);
}
