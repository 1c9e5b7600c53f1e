package org.lianxin.exchange;

import org.lianxin.access.Permit;

import java.util.List;

/** How far other regions' feeds are known here. */
public interface PeerFollowings {

    /** All of them, by peer; for the credit office. */
    List<PeerFollowing> all(Permit permit);
}
