package org.lianxin.conduct.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Version;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.cypher.Wanted;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes licences and penalties. */
final class Entries {

    private static final VersionedRows ROWS =
            new VersionedRows(
                    Statement.of(Entries.class, "standing-entries.cypher"),
                    Statement.of(Entries.class, "place-entries.cypher"),
                    Statement.of(Entries.class, "affirm-entries.cypher"));

    private final SubjectRegister subjects;

    Entries(SubjectRegister subjects) {
        this.subjects = subjects;
    }

    List<RowOutcome> tell(Writing writing, List<EntryRow> rows) {
        List<PartyOutcome> parties =
                subjects.resolve(writing, rows.stream().map(Entries::party).toList());
        List<Wanted> wanted = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            EntryRow row = rows.get(i);
            wanted.add(
                    switch (parties.get(i)) {
                        case PartyOutcome.Resolved resolved -> version(row, resolved.id());
                        case PartyOutcome.Unresolved unresolved ->
                                new Wanted.Faulty(unresolved.fault());
                    });
        }
        return ROWS.tell(writing, Touched.Kind.ENTRY, wanted);
    }

    private static PartyRow party(EntryRow row) {
        EntryStatement statement = row.statement();
        String told =
                NaturalKey.of(
                        statement.detail().kind(),
                        statement.decision().documentNumber(),
                        authority(statement));
        return new PartyRow(row.about(), told, row.filing());
    }

    private static Version version(EntryRow row, SubjectId about) {
        Map<String, @Nullable Object> statement = StatementRows.properties(row.statement());
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("statement", statement);
        values.put("kind", row.statement().detail().kind().name());
        values.put("organisation", about instanceof OrganisationId o ? o.code().value() : null);
        values.put("person", about instanceof PersonId p ? p.key().hex() : null);
        return new Version(
                key(row.statement(), about), ContentHash.of(statement), row.filing(), values);
    }

    private static String key(EntryStatement statement, SubjectId about) {
        String document = statement.decision().documentNumber();
        String licence =
                statement.detail() instanceof EntryDetail.Licence detail
                        ? detail.licenceNumber()
                        : null;
        String subject = NaturalKey.subject(about, document);
        String kind = statement.detail().kind().name();
        return licence == null
                ? NaturalKey.of(kind, document, authority(statement), subject)
                : NaturalKey.of(kind, document, authority(statement), subject, licence);
    }

    /** Its code, or its name where an older layout gives no code. */
    private static String authority(EntryStatement statement) {
        String code = statement.decision().authorityCode();
        return code == null ? statement.decision().authority() : code;
    }
}
