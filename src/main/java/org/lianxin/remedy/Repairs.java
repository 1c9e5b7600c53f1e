package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.util.List;

/** Applications for repair with their histories. */
public interface Repairs {

    /**
     * A subject's applications, the newest first.
     *
     * @param before the id behind which to go on; null from the newest
     * @param knownAt as known when; null for now
     */
    List<Repair> of(
            Permit permit,
            SubjectId subject,
            @Nullable String before,
            int first,
            @Nullable Instant knownAt);

    /** Those that a body decides, the newest first. */
    List<Repair> at(Permit permit, CasesAt asked);

    /**
     * The statements of repair that a city published, the newest first. Open to anyone: the plan
     * says that they are published.
     */
    List<RepairStatement> statements(City city, @Nullable String before, int first);
}
