package org.lianxin.exchange;

import org.lianxin.listing.EndReason;

/** Why an item is in a feed no longer: no more than whoever has a copy must know to act. */
public enum RemovalReason {
    /** Its time is over; what was told was right. */
    ENDED,
    /** It is not to be used, shown or passed on any more, and copies are to be deleted. */
    WITHDRAWN,
    /** Withdrawn, and another region's platform is told why: it was found wrong. */
    CORRECTED,
    /** Withdrawn, and another region's platform is told why: it was repaired. */
    REPAIRED,
    /** Withdrawn, and another region's platform is told why: what it rested on was revoked. */
    REVOKED,
    /** Withdrawn, and another region's platform is told why: the executing court deleted it. */
    COURT_DELETED,
    /** It stands, but not for whoever follows this feed. */
    OUT_OF_VIEW;

    /**
     * As another region is told it: those to whom it has told the thing have to be told what became
     * of it.
     */
    public static RemovalReason ofPeers(EndReason reason) {
        return switch (reason) {
            case CORRECTED -> CORRECTED;
            case REPAIRED -> REPAIRED;
            case REVOKED -> REVOKED;
            case COURT_DELETED -> COURT_DELETED;
            case EXPIRED, NOT_PLACED -> WITHDRAWN;
        };
    }

    /** Whether copies are to be deleted, whoever has them. */
    public boolean isWithdrawal() {
        return this != ENDED && this != OUT_OF_VIEW;
    }
}
