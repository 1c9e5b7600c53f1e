package org.lianxin.access;

import org.lianxin.kernel.SubjectId;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Decides in which mode a caller sees each of some subjects. */
public interface Allowances {

    /**
     * What the caller of the permit may see of each subject, whether it is registered or not.
     *
     * <p>Public facts need no consent: with {@code wanted} empty an organisation is shown in {@link
     * Mode#PUBLIC} and no use is taken. Otherwise the consent is chosen that covers most of what is
     * wanted; an organisation for which none covers any of it stays in {@link Mode#PUBLIC}, with
     * the reason. A natural person has no public mode.
     *
     * @param wanted the kinds of facts that the caller selects
     * @return one for each subject
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer
     */
    Map<SubjectId, Allowance> decide(
            Permit permit, Collection<? extends SubjectId> subjects, Set<DataCategory> wanted);
}
