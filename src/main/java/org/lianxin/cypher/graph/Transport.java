package org.lianxin.cypher.graph;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Carries the keys of one flight to the graph and its rows back. Never blocks. */
interface Transport {

    /**
     * Asks one question for all these parameters in one round trip.
     *
     * @return completes on any thread, with the rows or with whatever went wrong
     */
    CompletionStage<Landing> fly(String name, String text, List<Object> parameters);
}
