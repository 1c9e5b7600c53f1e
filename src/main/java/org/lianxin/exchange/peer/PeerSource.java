package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;

/** Another region's gateway, as far as its feed for this region goes. */
interface PeerSource {

    /** What happened behind a place; null is the beginning. */
    PeerReply<PeerPage> after(@Nullable String place);

    /** A part of the whole; null is the first. */
    PeerReply<PeerSnapshot> snapshot(@Nullable String part);

    /** Says up to where all is here, so that the peer sees how far behind this region is. */
    PeerReply<Boolean> acknowledge(PeerMark mark);
}
