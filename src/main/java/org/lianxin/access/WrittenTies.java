package org.lianxin.access;

import org.lianxin.cypher.Writing;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whom registered organisations answer for, within a writing, with what it has changed so far. For
 * whoever takes part in the writing; it shows nobody anything, so it takes no permit.
 */
public interface WrittenTies {

    /** The associations of which these are members now; those of none are left out. */
    Map<UnifiedCode, Set<UnifiedCode>> associationsOf(
            Writing writing, Collection<UnifiedCode> members);

    /** Who joined or left these organisations in this very writing. */
    Set<UnifiedCode> changed(Writing writing, Collection<UnifiedCode> organisations);
}
