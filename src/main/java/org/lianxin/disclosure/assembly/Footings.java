package org.lianxin.disclosure.assembly;

import org.lianxin.access.Allowances;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.Selected;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.PersonIdentity;
import org.lianxin.subject.SubjectKey;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Begins the decision on what footing the subjects of a question are seen. */
final class Footings {

    private final Allowances allowances;
    private final PersonIdentity identity;

    Footings(Allowances allowances, PersonIdentity identity) {
        this.allowances = allowances;
        this.identity = identity;
    }

    Footing of(Permit permit, Collection<? extends SubjectKey> keys, Selected selected) {
        Map<SubjectKey, SubjectId> named = new HashMap<>();
        for (SubjectKey key : keys) {
            switch (key) {
                case SubjectKey.ByUnifiedCode by -> named.put(by, new OrganisationId(by.code()));
                case SubjectKey.ByDocument by ->
                        named.put(by, new PersonId(identity.keyOf(by.document())));
                case SubjectKey.ByPersonKey by -> named.put(by, new PersonId(by.key()));
                // Only the registry knows whom an identifier from before the unified code means.
                case SubjectKey.ByLegacyCode _ -> {}
            }
        }
        return new Footing(allowances, permit, named, selected);
    }
}
