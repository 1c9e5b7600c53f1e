package org.lianxin.exchange;

import org.lianxin.cypher.Writing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Notes, in the transaction of a change, that whoever was told before has to be told of it. Of
 * listings and credit entries it is noted by itself; this is for what is neither.
 */
public interface RecallCauseRegister {

    /** Notes these; none is fine. */
    void note(Writing writing, List<ForeignChange> changes);

    /**
     * Of each of these things, as far as anything about it changed, whether those who were shown it
     * have been told.
     *
     * @param shownIds under which they were
     */
    Map<String, Passed> passedOn(Writing writing, Collection<String> shownIds);

    /** How far those who were shown a thing have been told what became of it. */
    enum Passed {
        /** Somebody may have to be told yet. */
        UNDER_WAY,
        /** There was nobody to be told. */
        NOBODY,
        EVERYBODY
    }
}
