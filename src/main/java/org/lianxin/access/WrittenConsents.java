package org.lianxin.access;

import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Consents as they stand within a writing, with what it has changed so far. For whoever takes part
 * in the writing; it shows nobody anything, so it takes no permit.
 */
public interface WrittenConsents {

    /** Those with these ids; an id of none is left out. */
    List<Consent> now(Writing writing, Collection<String> ids);

    /** What these subjects consented to towards these organisations, whether it holds or not. */
    Map<Between, List<Consent>> between(Writing writing, Set<Between> pairs);

    /** Who gave, and to whom. */
    record Between(SubjectId subject, UnifiedCode grantee) {}
}
