package org.lianxin.cypher.graph;

import java.util.concurrent.atomic.LongAdder;

/** Counts what was asked and what flew; the difference is what joining saved. */
final class Traffic {

    final LongAdder asks = new LongAdder();
    final LongAdder keysAsked = new LongAdder();
    final LongAdder flights = new LongAdder();
    final LongAdder keysFlown = new LongAdder();

    void asked(int keys) {
        asks.increment();
        keysAsked.add(keys);
    }

    void flew(int keys) {
        flights.increment();
        keysFlown.add(keys);
    }
}
