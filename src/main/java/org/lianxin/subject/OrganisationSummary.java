package org.lianxin.subject;

import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

/** Which organisation is meant, and its registered name. */
public record OrganisationSummary(OrganisationId id, String name) {

    public UnifiedCode code() {
        return id.code();
    }
}
