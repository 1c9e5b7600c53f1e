package org.lianxin.listing;

import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom the rules propose for the key-attention list. Worked out whenever it is asked, kept nowhere,
 * and never placed by itself: an officer proposes the listing, or does not.
 */
public interface AttentionProposals {

    /** How many subjects are looked at, at most. */
    int SUBJECTS_MAX = 1_000;

    /** One subject, and what speaks for it. */
    record Proposed(SubjectId subject, String subjectName, AttentionProposal proposal) {}

    /**
     * Of the subjects that this authority penalised, those for whom all penalties together propose
     * the city's list on that day and who are not on it, nor proposed for it; in the order of
     * {@link SubjectId#value()}. Empty where the city keeps no such list.
     */
    List<Proposed> of(Permit permit, City city, String authorityCode, LocalDate on);
}
