package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Allowance;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.OrganisationSummary;

import java.util.List;

/** The answer to one item of a question for profiles; each item answers for itself. */
public sealed interface ProfileOutcome {

    record Found(CreditProfile profile) implements ProfileOutcome {}

    /**
     * Nobody is recorded under that key, or the caller may not even know whether somebody is.
     *
     * @param subject whom the key names, recorded or not; null for an identifier from before the
     *     unified code that leads to nobody
     * @param access on what footing it was looked for; null where the caller has none
     */
    record Unknown(@Nullable SubjectId subject, @Nullable DisclosureAccess access)
            implements ProfileOutcome {}

    /** A legacy identifier that leads to several organisations; to be asked by unified code. */
    record Ambiguous(List<OrganisationSummary> candidates) implements ProfileOutcome {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The caller may see something of the subject, but not all that the question selects. Whether
     * anything is recorded of the subject was not looked at.
     *
     * @param coordinates what it may not see, as {@code Type.field}
     * @param consentHelps whether a consent would open all of it
     */
    record Withheld(
            SubjectId subject,
            Allowance.Allowed allowed,
            List<String> coordinates,
            boolean consentHelps)
            implements ProfileOutcome {
        public Withheld {
            coordinates = List.copyOf(coordinates);
        }
    }

    record Refused(Refusal refusal) implements ProfileOutcome {}
}
