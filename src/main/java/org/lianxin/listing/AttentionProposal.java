package org.lianxin.listing;

import java.util.List;

/** Whether the key-attention list is proposed for a subject. A person decides. */
public sealed interface AttentionProposal {

    /** One graver act in a field of the plan. */
    record ForGraverAct(Act act, String article) implements AttentionProposal {}

    /** Repeated minor acts, the latest so many within the window. */
    record ForMinorActs(List<Act> acts, String article) implements AttentionProposal {
        public ForMinorActs {
            acts = List.copyOf(acts);
        }
    }

    record NotProposed(Reason reason) implements AttentionProposal {}

    /** Why nothing is proposed. */
    enum Reason {
        LIST_NOT_KEPT,
        NOT_ENOUGH
    }
}
