package org.lianxin.exchange;

import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfile;

import java.util.List;

/** What other regions say of subjects, beside what is recorded of them here. */
public interface ForeignEntries {

    /**
     * Of each of these profiles' subjects, what is told on the profile's day as known at its
     * instant, and as far as its footing goes: of listings in full, or what is published.
     *
     * @return one list for each profile, in their order
     */
    List<List<ForeignEntry>> of(Permit permit, List<CreditProfile> profiles);
}
