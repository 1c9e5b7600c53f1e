package org.lianxin.listing;

import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.SubjectId;

import java.util.Set;

/** Whom each authority has placed on lists: for what only the authority itself may ask about. */
public interface ListingAuthorities {

    /**
     * The subjects that the authority with this unified code placed on a list, over or not, in the
     * order of {@link SubjectId#value()}; empty where it placed none.
     */
    Found<Set<SubjectId>> placedBy(Permit permit, String authorityCode);
}
