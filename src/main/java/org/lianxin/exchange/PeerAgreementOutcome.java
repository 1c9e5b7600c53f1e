package org.lianxin.exchange;

/** What became of a change to an agreement with another region. */
public sealed interface PeerAgreementOutcome {

    /** It stands like this; the same again for the same key. */
    record Done(PeerAgreement agreement) implements PeerAgreementOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements PeerAgreementOutcome {}

    /** Why nothing was changed. */
    enum Reason {
        /** The idempotency key was used before, for something else. */
        KEY_REUSED,
        /** No platform of another region is registered under that code. */
        PEER_UNKNOWN,
        /** It covers a city with a rulebook here that is not the office's own. */
        NOT_OWN_CITY,
        /** There is no agreement with that peer to be ended. */
        AGREEMENT_UNKNOWN,
        /** This gateway was not told which region it is. */
        NOT_OFFERED
    }
}
