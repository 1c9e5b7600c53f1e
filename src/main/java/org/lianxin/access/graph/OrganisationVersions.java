package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The versions of a registered organisation, inside a write. */
final class OrganisationVersions {

    private static final Statement AT = statement("organisation-at.cypher");
    private static final Statement TAKEN = statement("clients-of-others.cypher");
    private static final Statement PLACE = statement("place-organisation.cypher");
    private static final Statement UNTIE = statement("untie-clients.cypher");
    private static final Statement TIE = statement("tie-clients.cypher");
    private static final Statement UNTIE_ANSWERED = statement("untie-answered.cypher");
    private static final Statement TIE_ANSWERED = statement("tie-answered.cypher");

    private OrganisationVersions() {}

    static Optional<RegisteredOrganisation> current(Writing writing, UnifiedCode code) {
        return at(writing, code, writing.recordedAt());
    }

    static Optional<RegisteredOrganisation> at(Writing writing, UnifiedCode code, Instant at) {
        return writing.run(AT, Map.of("code", code.value(), "at", at)).stream()
                .map(row -> OrganisationRows.registered(row.row("organisation")))
                .findFirst();
    }

    /** Whether one of the clients acts for another organisation. */
    static boolean anyTaken(Writing writing, UnifiedCode code, Set<String> clients) {
        Map<String, Object> parameters =
                Map.of("code", code.value(), "clients", List.copyOf(clients));
        return !writing.run(TAKEN, parameters).isEmpty();
    }

    static void place(Writing writing, UnifiedCode code, Map<String, @Nullable Object> statement) {
        writing.run(PLACE, Map.of("code", code.value(), "statement", statement));
        Map<String, Object> ties =
                Map.of(
                        "code",
                        code.value(),
                        "clients",
                        Objects.requireNonNull(statement.get("clients")));
        writing.run(UNTIE, ties);
        writing.run(TIE, ties);
        Map<String, Object> answered =
                Map.of(
                        "code",
                        code.value(),
                        "kind",
                        Objects.requireNonNull(statement.get("kind")),
                        "answersFor",
                        Objects.requireNonNull(statement.get("answersFor")));
        writing.run(UNTIE_ANSWERED, answered);
        writing.run(TIE_ANSWERED, answered);
        writing.touch(new Touched(Touched.Kind.CALLER, code.value()));
    }

    private static Statement statement(String file) {
        return Statement.of(OrganisationVersions.class, file);
    }
}
