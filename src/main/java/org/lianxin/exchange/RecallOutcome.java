package org.lianxin.exchange;

/** What became of an acknowledgement. */
public sealed interface RecallOutcome {

    /** It stands like this; the same again for the same key. */
    record Acknowledged(Recall recall) implements RecallOutcome {}

    /** The organisation has no such recall; another's is as if it were not there. */
    record Unknown() implements RecallOutcome {}

    /** The key was used for something else. */
    record KeyTaken() implements RecallOutcome {}
}
