package org.lianxin.audit;

import org.lianxin.cypher.OpenTransaction;

import java.time.Instant;
import java.util.List;

/**
 * What entries use up, counted in the transaction that appends them: so no use is granted twice,
 * and none is lost without its entry.
 */
public interface Claims {

    /**
     * Takes one use for each claim, in their order.
     *
     * <p>Called with the log's lock held, so never at the same time twice, on any gateway. May be
     * called again for the same claims when a transaction is done over; what the earlier one wrote
     * is gone then.
     *
     * @param claims several may be for one consent
     * @return for each claim, in their order, whether its use is granted
     */
    List<Boolean> take(OpenTransaction transaction, List<Claim> claims);

    /**
     * A wish for one use of a consent.
     *
     * @param consent its id
     * @param at when it was asked, for limits by the day
     */
    record Claim(String consent, Instant at) {}
}
