package org.lianxin.subject;

import java.util.List;

/** What is known under one {@link SubjectKey}. */
public sealed interface SubjectReading {

    record Known(Subject subject) implements SubjectReading {}

    /** Nobody is recorded under it. */
    record Unknown() implements SubjectReading {}

    /** A legacy identifier that leads to several organisations; to be asked by unified code. */
    record Ambiguous(List<OrganisationSummary> candidates) implements SubjectReading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
