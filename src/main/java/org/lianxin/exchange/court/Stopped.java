package org.lianxin.exchange.court;

import org.lianxin.exchange.CourtOutcome.CourtRefusal;

/** Takes a refusal out of a transaction, which is rolled back by it. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient CourtRefusal refusal;

    Stopped(CourtRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    CourtRefusal refusal() {
        return refusal;
    }
}
