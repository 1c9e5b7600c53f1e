package org.lianxin.exchange;

/** Why a bell was last not heard. */
public enum BellProblem {
    /** Its name is known to no name server. */
    ADDRESS_UNKNOWN,
    /** Its name leads to a place that is not on the public network. */
    ADDRESS_FORBIDDEN,
    /** Nobody answers there. */
    UNREACHABLE,
    /** The encrypted connection could not be made, or not with who it should be. */
    NOT_TRUSTED,
    /** It took too long. */
    TOO_SLOW,
    /** It answered with something other than success. */
    REFUSED,
    /** Whoever put it up may not follow the feed any more. */
    NOT_PERMITTED
}
