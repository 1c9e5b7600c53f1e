package org.lianxin.remedy;

import org.lianxin.listing.ListingOrigin;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.Set;

/**
 * A dispute as it comes in.
 *
 * @param origin of the listing it is about
 * @param by who begins it
 * @param to who received it
 * @param ground what is said to be wrong, under the key that stays the same when it is filed again
 * @param earlierGrounds the grounds on which this listing was disputed before
 * @param othersVerify whether somebody else than the receiver holds what must be verified
 */
public record Filing(
        ListingOrigin origin,
        Filer by,
        boolean written,
        Switches.Party to,
        LocalDate receivedOn,
        String ground,
        Set<String> earlierGrounds,
        boolean othersVerify) {

    public Filing {
        earlierGrounds = Set.copyOf(earlierGrounds);
        if (ground.isBlank()) {
            throw new IllegalArgumentException("a dispute names its ground");
        }
    }

    /** Who begins a dispute. */
    public enum Filer {
        SUBJECT,
        /** The authority itself found it 主动发现. */
        AUTHORITY
    }
}
