package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads registered organisations from Neo4j; clients of many requests travel in one round trip. */
final class GraphCallerOrganisations implements CallerOrganisations {

    private static final Question<String, List<CallerOrganisation>> OF_CLIENTS =
            Question.ofTexts(
                    GraphCallerOrganisations.class,
                    "client-organisations.cypher",
                    row -> all(row.rows("organisations")));
    private static final Question<Answering, List<String>> ANSWERED =
            Question.of(
                    GraphCallerOrganisations.class,
                    "answered-for.cypher",
                    Answering::parameter,
                    row -> row.texts("answered"));
    private static final Question<String, List<RegisteredOrganisation>> PAGES =
            Question.ofTexts(
                    GraphCallerOrganisations.class,
                    "organisation-pages.cypher",
                    row ->
                            row.rows("organisations").stream()
                                    .map(OrganisationRows::registered)
                                    .toList());

    private final Questions questions;
    private final FoundingOffice founding;

    GraphCallerOrganisations(Questions questions, FoundingOffice founding) {
        this.questions = questions;
        this.founding = founding;
    }

    @Override
    public Optional<CallerOrganisation> findByClient(String clientId) {
        List<CallerOrganisation> found =
                questions.ask(OF_CLIENTS, List.of(clientId)).byKey().get(clientId);
        if (found == null || found.isEmpty()) {
            return founding.find(clientId);
        }
        return Optional.of(found.getFirst());
    }

    @Override
    public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
        Optional<CallerOrganisation> own = permit.registration();
        if (own.isEmpty() || among.isEmpty()) {
            return Set.of();
        }
        List<String> codes = among.stream().map(UnifiedCode::value).distinct().sorted().toList();
        Answering asked = new Answering(own.get().code().value(), codes);
        List<String> answered = questions.ask(ANSWERED, List.of(asked)).byKey().get(asked);
        Set<UnifiedCode> result = new HashSet<>();
        Objects.requireNonNull(answered).forEach(code -> result.add(UnifiedCode.of(code)));
        return result;
    }

    @Override
    public List<RegisteredOrganisation> page(
            Permit permit, @Nullable UnifiedCode after, int first) {
        Objects.requireNonNull(permit);
        String from = after == null ? "" : after.value();
        List<RegisteredOrganisation> page = questions.ask(PAGES, List.of(from)).byKey().get(from);
        return Objects.requireNonNull(page).stream().limit(first).toList();
    }

    private static List<CallerOrganisation> all(List<Row> rows) {
        return rows.stream().map(OrganisationRows::organisation).toList();
    }

    private record Answering(String organisation, List<String> among) {

        Object parameter() {
            return Map.of("organisation", organisation, "among", among);
        }
    }
}
