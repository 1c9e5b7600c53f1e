package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.RecallDone;

import java.util.List;

/** Another region's gateway, as far as its feed for this region goes. */
interface PeerSource {

    /** What happened behind a place; null is the beginning. */
    PeerReply<PeerPage> after(@Nullable String place);

    /** A part of the whole; null is the first. */
    PeerReply<PeerSnapshot> snapshot(@Nullable String part);

    /** Says up to where all is here, so that the peer sees how far behind this region is. */
    PeerReply<Boolean> acknowledge(PeerMark mark);

    /** What it told this region to take back and was not acknowledged, behind that place. */
    PeerReply<List<PeerRecall>> openRecalls(long after);

    /** Says what was done about one of them; said again it changes nothing. */
    PeerReply<Boolean> acknowledge(PeerRecall recall, List<RecallDone> done);
}
