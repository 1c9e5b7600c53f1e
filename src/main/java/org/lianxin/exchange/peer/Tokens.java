package org.lianxin.exchange.peer;

import java.io.IOException;

/** Where the tokens for another region's gateway come from. */
@FunctionalInterface
interface Tokens {

    /**
     * The one to be shown now.
     *
     * @throws IOException if there is none to be had
     */
    AccessToken token() throws IOException, InterruptedException;

    /** The gateway did not take it: it is not to be shown again. */
    default void refused(AccessToken token) {}
}
