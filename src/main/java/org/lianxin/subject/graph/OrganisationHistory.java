package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Columns;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.CodeState;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;
import org.lianxin.subject.Titles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that was ever recorded of one organisation. */
record OrganisationHistory(
        OrganisationId id,
        CodeState codeState,
        List<Versioned<Registered>> registrations,
        List<Versioned<Held>> roles) {

    /** One version of a registration. */
    record Registered(
            String name,
            @Nullable DivisionCode division,
            @Nullable LocalDate establishedOn,
            @Nullable String state,
            @Nullable String bodyKind,
            Provenance source) {

        static final Columns COLUMNS =
                Columns.of("name", "division", "establishedOn", "state", "bodyKind")
                        .and(Columns.VERSION);

        static Registered of(Row row) {
            String division = row.textOrNull("division");
            return new Registered(
                    row.text("name"),
                    division == null ? null : new DivisionCode(division),
                    row.dateOrNull("establishedOn"),
                    row.textOrNull("state"),
                    row.textOrNull("bodyKind"),
                    Filed.read(row));
        }
    }

    /** One version of a role that somebody holds in it. */
    record Held(PersonSummary person, String title, Interval held, Provenance source) {

        static final Columns COLUMNS =
                PersonSummary.COLUMNS
                        .and(Columns.of("title", "from", "until"))
                        .and(Columns.VERSION);

        static Held of(Row row) {
            return new Held(
                    PersonSummary.read(row),
                    row.text("title"),
                    new Interval(row.date("from"), row.dateOrNull("until")),
                    Filed.read(row));
        }
    }

    /** Empty if the graph holds no organisation under the key. */
    static Optional<OrganisationHistory> of(Row row) {
        if (!row.has("codeState")) {
            return Optional.empty();
        }
        return Optional.of(
                new OrganisationHistory(
                        new OrganisationId(UnifiedCode.of(row.text("key"))),
                        CodeState.valueOf(row.text("codeState")),
                        Versioned.all(
                                row.rows("registrations", Registered.COLUMNS), Registered::of),
                        Versioned.all(row.rows("roles", Held.COLUMNS), Held::of)));
    }

    /** Empty if it was not registered yet. */
    Optional<Organisation> asKnownAt(Instant at, Titles titles) {
        return Versioned.oneKnownAt(registrations, at).map(now -> organisation(now, at, titles));
    }

    private Organisation organisation(Registered now, Instant at, Titles titles) {
        OrganisationSummary summary = new OrganisationSummary(id, now.name());
        List<Role> known =
                Versioned.knownAt(roles, at).stream()
                        .flatMap(
                                role ->
                                        titles.kindsOf(role.title(), at).stream()
                                                .map(
                                                        kind ->
                                                                new Role(
                                                                        role.person(),
                                                                        summary,
                                                                        kind,
                                                                        role.title(),
                                                                        role.held(),
                                                                        role.source())))
                        .sorted(RoleOrder.BY_START)
                        .toList();
        return new Organisation(
                id,
                codeState,
                now.name(),
                now.division(),
                now.establishedOn(),
                now.state(),
                now.bodyKind(),
                known,
                now.source());
    }
}
