package org.lianxin.cypher;

import java.time.Instant;

/**
 * An open transaction that holds the recorded clock; each of its statements is handed {@code
 * $recordedAt} besides its own parameters.
 */
public interface Writing extends OpenTransaction {

    /**
     * The recorded time of all that this transaction writes: later than that of every transaction
     * committed before it, in whole milliseconds.
     */
    Instant recordedAt();

    /**
     * Says that this transaction changes what is known of something; whoever follows it is told
     * before the commit. Whatever writes a version of such a thing says so.
     */
    void touch(Touched what);
}
