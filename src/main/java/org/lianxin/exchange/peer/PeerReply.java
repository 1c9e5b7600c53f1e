package org.lianxin.exchange.peer;

/** What came back from another region's gateway. */
sealed interface PeerReply<T> {

    /** This. */
    record Told<T>(T answer) implements PeerReply<T> {}

    /** What happened since cannot be told any more; a snapshot is to be taken. */
    record Gone<T>() implements PeerReply<T> {}

    /** Nothing that helps: it was not reached, or it refused. */
    record Failed<T>(String problem) implements PeerReply<T> {}
}
