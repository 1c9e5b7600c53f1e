package org.lianxin.subject.graph;

import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.Person;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;
import org.lianxin.subject.Titles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was ever recorded of one person. */
record PersonHistory(PersonSummary person, Provenance source, List<Versioned<Held>> roles) {

    /** One version of a role, with all names that its organisation was registered under. */
    record Held(
            OrganisationId organisation,
            List<Versioned<String>> names,
            String title,
            Interval held,
            Provenance source) {

        static Held of(Row row) {
            return new Held(
                    new OrganisationId(UnifiedCode.of(row.text("code"))),
                    Versioned.all(row.rows("names"), name -> name.text("name")),
                    row.text("title"),
                    new Interval(row.date("from"), row.dateOrNull("until")),
                    Filed.read(row));
        }
    }

    /** Empty if the graph holds no person under the key. */
    static Optional<PersonHistory> of(Row row) {
        Row person = row.rowOrNull("person");
        if (person == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonHistory(
                        PersonSummary.read(person),
                        Filed.read(person),
                        Versioned.all(row.rows("roles"), Held::of)));
    }

    /** Empty if nobody had named the person yet. */
    Optional<Person> asKnownAt(Instant at, Titles titles) {
        if (source.recordedAt().isAfter(at)) {
            return Optional.empty();
        }
        List<Role> known =
                Versioned.knownAt(roles, at).stream()
                        .flatMap(role -> roles(role, at, titles))
                        .sorted(RoleOrder.BY_START)
                        .toList();
        return Optional.of(new Person(person, known, source));
    }

    private Stream<Role> roles(Held role, Instant at, Titles titles) {
        // A role is recorded only in an organisation that is registered already.
        String name = Versioned.oneKnownAt(role.names(), at).orElseThrow();
        OrganisationSummary summary = new OrganisationSummary(role.organisation(), name);
        return titles.kindsOf(role.title(), at).stream()
                .map(
                        kind ->
                                new Role(
                                        person,
                                        summary,
                                        kind,
                                        role.title(),
                                        role.held(),
                                        role.source()));
    }
}
