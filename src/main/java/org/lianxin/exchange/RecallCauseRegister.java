package org.lianxin.exchange;

import org.lianxin.cypher.Writing;

import java.util.List;

/**
 * Notes, in the transaction of a change, that whoever was told before has to be told of it. Of
 * listings and credit entries it is noted by itself; this is for what is neither.
 */
public interface RecallCauseRegister {

    /** Notes these; none is fine. */
    void note(Writing writing, List<ForeignChange> changes);
}
