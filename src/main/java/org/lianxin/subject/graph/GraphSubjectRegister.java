package org.lianxin.subject.graph;

import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.subject.CodeConfirmationRow;
import org.lianxin.subject.LegacyIdentifierRow;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the registry graph to Neo4j, a few round trips for as many rows as are told. */
final class GraphSubjectRegister implements SubjectRegister {

    private static final Statement CONFIRM =
            Statement.of(GraphSubjectRegister.class, "confirm-codes.cypher");

    private final Roles roles;
    private final Parties parties;

    GraphSubjectRegister(KeyedIdentity identity, UnknownTitles unknownTitles) {
        Persons persons = new Persons(identity);
        this.roles = new Roles(persons, unknownTitles);
        this.parties = new Parties(persons);
    }

    @Override
    public List<RowOutcome> register(Writing writing, List<RegistrationRow> rows) {
        return Registrations.tell(writing, rows);
    }

    @Override
    public List<RowOutcome> identify(Writing writing, List<LegacyIdentifierRow> rows) {
        return LegacyTies.tell(writing, rows);
    }

    @Override
    public List<RowOutcome> appoint(Writing writing, List<RoleRow> rows) {
        return roles.tell(writing, rows);
    }

    @Override
    public List<PartyOutcome> find(Writing writing, List<PartyRow> rows) {
        return parties.resolve(writing, rows, Newcomers.REFUSED);
    }

    @Override
    public List<PartyOutcome> resolve(Writing writing, List<PartyRow> rows) {
        return parties.resolve(writing, rows, Newcomers.RECORDED);
    }

    @Override
    public List<RowOutcome> confirm(Writing writing, List<CodeConfirmationRow> rows) {
        Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();
        for (CodeConfirmationRow row : rows) {
            wanted.putIfAbsent(
                    row.code().value(),
                    Map.of("code", row.code().value(), "filed", Filed.by(row.filing())));
        }
        Map<String, Boolean> confirmedNow = new HashMap<>();
        for (Row row : writing.run(CONFIRM, Map.of("rows", List.copyOf(wanted.values())))) {
            confirmedNow.put(row.text("code"), row.flag("confirmedNow"));
        }
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (CodeConfirmationRow row : rows) {
            boolean now = Boolean.TRUE.equals(confirmedNow.put(row.code().value(), false));
            outcomes.add(now ? new RowOutcome.Accepted() : new RowOutcome.Unchanged());
        }
        return outcomes;
    }
}
