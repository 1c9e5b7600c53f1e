package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Disputes with their histories. */
public interface Disputes {

    int FIRST_MAX = 100;

    /**
     * A subject's disputes, the newest first.
     *
     * @param before the id behind which to go on; null from the newest
     * @param knownAt as known when; null for now
     */
    List<Dispute> of(
            Permit permit,
            SubjectId subject,
            @Nullable String before,
            int first,
            @Nullable Instant knownAt);

    /** Those that a body receives or verifies, the newest first. */
    List<Dispute> at(Permit permit, CasesAt asked);

    /** One of them; empty where there was none at that instant. */
    Optional<Dispute> find(Permit permit, String id, @Nullable Instant knownAt);
}
