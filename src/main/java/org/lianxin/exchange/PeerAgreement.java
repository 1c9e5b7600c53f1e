package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An agreement with another region, as it was last registered. One peer has one agreement.
 *
 * @param peer the organisation that runs the other region's platform
 * @param endedBecause the credit office's words; null unless it was ended before its time
 * @param recordedAt when this version was recorded
 */
public record PeerAgreement(
        UnifiedCode peer, PeerTerms terms, @Nullable String endedBecause, Instant recordedAt) {

    /** Whether it holds on that day, in Asia/Shanghai. */
    public boolean isInForce(LocalDate day) {
        return endedBecause == null && terms.term().contains(day);
    }

    public boolean sendsOn(LocalDate day) {
        return terms.sends() && isInForce(day);
    }

    public boolean receivesOn(LocalDate day) {
        return terms.receives() && isInForce(day);
    }
}
