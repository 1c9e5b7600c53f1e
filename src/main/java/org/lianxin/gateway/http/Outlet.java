package org.lianxin.gateway.http;

import java.io.IOException;

/**
 * Where the pages of a subscription leave. Each call returns when the transport has taken what it
 * was given; so a consumer that reads slowly slows down the reading of its feed, and nothing is
 * kept for it.
 */
interface Outlet {

    void next(Answer page) throws IOException;

    /** The last that is said: why there is no more. */
    void refuse(Answer refusal) throws IOException;

    /** There is no more, and nothing is wrong. */
    void complete() throws IOException;

    /** Nothing has happened for a while. */
    void idle() throws IOException;
}
