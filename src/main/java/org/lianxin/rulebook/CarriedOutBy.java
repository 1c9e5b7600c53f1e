package org.lianxin.rulebook;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who carries a measure out. Where a plan names units they stand in {@code words}; where it is
 * silent about them, its own general word (实施部门, 配合单位) does. No plan gives codes, so which
 * registered body is meant is told by sort alone: each that is of it may take the measure on.
 *
 * @param bodies sorts of bodies
 * @param words the plan's own, to the letter
 * @param article where they stand
 */
public record CarriedOutBy(Set<Body> bodies, String words, String article) {

    public CarriedOutBy {
        bodies = Collections.unmodifiableSet(new TreeSet<>(bodies));
    }
}
