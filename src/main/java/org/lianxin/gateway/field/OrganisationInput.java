package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.Scope;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the credit office tells of an organisation, read from the arguments of a mutation. */
record OrganisationInput(UnifiedCode code, OrganisationTerms terms, OrganisationTies ties) {

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static OrganisationInput of(Map<String, @Nullable Object> given) {
        Object city = given.get("city");
        return new OrganisationInput(
                Given.one(given, "code", UnifiedCode.class),
                new OrganisationTerms(
                        Given.one(given, "name", String.class),
                        CallerKind.valueOf(Given.one(given, "kind", String.class)),
                        city instanceof City known ? known : null,
                        scopes(Given.all(given, "scopes", String.class)),
                        Given.one(given, "trustedDocumentsOnly", Boolean.class)),
                new OrganisationTies(
                        new HashSet<>(Given.all(given, "clients", String.class)),
                        new HashSet<>(Given.all(given, "answersFor", UnifiedCode.class))));
    }

    private static Set<Scope> scopes(List<String> tokens) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String token : tokens) {
            scopes.add(
                    Scope.find(token)
                            .orElseThrow(() -> new IllegalArgumentException("no such scope")));
        }
        return scopes;
    }
}
