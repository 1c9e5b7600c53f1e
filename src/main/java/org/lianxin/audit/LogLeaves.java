package org.lianxin.audit;

import java.util.List;

/** The log as it is hashed and signed, from its beginning: for copies that others check. */
public interface LogLeaves {

    /**
     * The leaves of a part of the log, in their order; fewer where it ends before.
     *
     * @param from the first index
     * @param until the index after the last
     * @throws AuditUnavailable if the log cannot be read
     */
    List<String> leaves(long from, long until);

    /**
     * All that was signed for sizes above {@code after} and up to {@code upTo}, in their order.
     *
     * @throws AuditUnavailable if the log cannot be read
     */
    List<Checkpoint> signed(long after, long upTo);
}
