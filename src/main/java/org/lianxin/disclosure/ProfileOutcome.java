package org.lianxin.disclosure;

import org.lianxin.subject.OrganisationSummary;

import java.util.List;

/** The answer to one item of a question for profiles; each item answers for itself. */
public sealed interface ProfileOutcome {

    record Found(CreditProfile profile) implements ProfileOutcome {}

    /** Nobody is recorded under that key. */
    record Unknown() implements ProfileOutcome {}

    /** A legacy identifier that leads to several organisations; to be asked by unified code. */
    record Ambiguous(List<OrganisationSummary> candidates) implements ProfileOutcome {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    record Refused(Refusal refusal) implements ProfileOutcome {}
}
