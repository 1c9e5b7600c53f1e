package org.lianxin.remedy;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

/** How a body reports what it put right. */
public interface RestorationRegister {

    /** Only the body that acted reports, and once. */
    CaseOutcome<RestorationCall> report(Permit permit, MutationKey key, String id, String says);
}
