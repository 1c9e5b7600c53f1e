package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Version;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.cypher.Wanted;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.subject.RoleRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes roles, and the persons who hold them. */
final class Roles {

    private static final VersionedRows ROWS =
            new VersionedRows(
                    Statement.of(Roles.class, "standing-roles.cypher"),
                    Statement.of(Roles.class, "place-roles.cypher"),
                    Statement.of(Roles.class, "affirm-roles.cypher"));

    private final Persons persons;
    private final UnknownTitles unknownTitles;

    Roles(Persons persons, UnknownTitles unknownTitles) {
        this.persons = persons;
        this.unknownTitles = unknownTitles;
    }

    List<RowOutcome> tell(Writing writing, List<RoleRow> rows) {
        Codes codes = Codes.among(writing, rows.stream().map(RoleRow::organisation).toList());
        List<Persons.Claim> claims =
                rows.stream()
                        .filter(row -> codes.registered(row.organisation()))
                        .map(Roles::claim)
                        .toList();
        Iterator<Persons.Named> holders =
                persons.resolve(writing, claims, Newcomers.RECORDED).iterator();
        List<Wanted> wanted = new ArrayList<>(rows.size());
        for (RoleRow row : rows) {
            wanted.add(
                    codes.registered(row.organisation())
                            ? wanted(row, holders.next())
                            : new Wanted.Faulty(RowFault.ORGANISATION_UNKNOWN));
        }
        List<RowOutcome> outcomes = ROWS.tell(writing, wanted);
        unknownTitles.report(rows, outcomes);
        return outcomes;
    }

    private static Persons.Claim claim(RoleRow row) {
        String statement = NaturalKey.of(row.organisation(), row.title(), row.held().from());
        return new Persons.Claim(row.person(), statement, row.filing());
    }

    private static Wanted wanted(RoleRow row, Persons.Named holder) {
        RowFault fault = holder.fault();
        return fault == null ? version(row, holder.key().hex()) : new Wanted.Faulty(fault);
    }

    private static Version version(RoleRow row, String person) {
        Map<String, @Nullable Object> role = new HashMap<>();
        role.put("title", row.title());
        role.put("from", row.held().from());
        role.put("until", row.held().until());
        String organisation = row.organisation().value();
        return new Version(
                NaturalKey.of(organisation, person, row.title(), row.held().from()),
                ContentHash.of(role),
                row.filing(),
                Map.of("role", role, "person", person, "organisation", organisation));
    }
}
