package org.lianxin.exchange;

/** What became of putting up a bell, switching it on or taking it down. */
public sealed interface BellOutcome {

    record Done(Bell bell) implements BellOutcome {}

    record Refused(Reason reason) implements BellOutcome {}

    /** Why not. */
    enum Reason {
        KEY_REUSED,
        /** There is no such feed, or it is not for this caller. */
        FEED_UNKNOWN,
        /** The address is none that a bell may have, see {@link BellAddressDecision}. */
        ADDRESS_INVALID,
        /** The organisation has no bell for that feed. */
        BELL_UNKNOWN,
        TOO_MANY,
        /** This gateway has no key to sign with. */
        NOT_OFFERED
    }
}
