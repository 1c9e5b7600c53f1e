package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.OrganisationState;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a registered organisation stands in the graph. */
final class OrganisationRows {

    private OrganisationRows() {}

    static CallerOrganisation organisation(Row row) {
        String city = row.textOrNull("city");
        CallerKind kind = CallerKind.valueOf(row.text("kind"));
        return new CallerOrganisation(
                UnifiedCode.of(row.text("code")),
                new OrganisationTerms(
                        row.text("name"),
                        kind,
                        city == null ? null : new City(city),
                        scopes(row.texts("scopes"), kind),
                        row.flag("trustedDocumentsOnly")),
                OrganisationState.valueOf(row.text("state")),
                row.textOrNull("suspendedBecause"),
                row.instant("recordedAt"));
    }

    static RegisteredOrganisation registered(Row row) {
        return new RegisteredOrganisation(
                organisation(row),
                new OrganisationTies(
                        Set.copyOf(row.texts("clients")),
                        row.texts("answersFor").stream()
                                .map(UnifiedCode::of)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** What a statement says, without its times. */
    static Map<String, @Nullable Object> content(
            OrganisationTerms terms, OrganisationTies ties, @Nullable String suspendedBecause) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("name", terms.name());
        content.put("kind", terms.kind().name());
        City city = terms.city();
        content.put("city", city == null ? null : city.key());
        content.put("scopes", sorted(terms.scopes(), Scope::token));
        content.put("trustedDocumentsOnly", terms.trustedDocumentsOnly());
        content.put("clients", sorted(ties.clients(), client -> client));
        content.put("answersFor", sorted(ties.answersFor(), UnifiedCode::value));
        OrganisationState state =
                suspendedBecause == null ? OrganisationState.ACTIVE : OrganisationState.SUSPENDED;
        content.put("state", state.name());
        content.put("suspendedBecause", suspendedBecause);
        return content;
    }

    /** A scope that left the catalogue, or the kind, is nobody's any more. */
    private static Set<Scope> scopes(List<String> tokens, CallerKind kind) {
        return tokens.stream()
                .map(Scope::find)
                .flatMap(Optional::stream)
                .filter(scope -> scope.isFor(kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<String> sorted(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toList();
    }
}
