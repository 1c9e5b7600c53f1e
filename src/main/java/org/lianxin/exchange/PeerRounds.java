package org.lianxin.exchange;

/** What is done between regions by itself. */
public interface PeerRounds {

    /**
     * Lets agreements begin and end whose day has come, and follows what other regions tell.
     * Several gateways may do it at once: everything is done once.
     */
    void walk();
}
