package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

/** Puts up bells and takes them down; an organisation has one for each feed at most. */
public interface BellRegister {

    /** Of one organisation, taken down ones included. */
    int PER_ORGANISATION_MAX = 50;

    /** Puts one up, or moves the one that is there to another address; either way it is on. */
    BellOutcome putUp(Permit permit, MutationKey key, FeedKey feed, String address);

    /** Switches one on again that is dead, or was taken down; it is rung at once. */
    BellOutcome switchOn(Permit permit, MutationKey key, FeedKey feed);

    BellOutcome takeDown(Permit permit, MutationKey key, FeedKey feed);
}
