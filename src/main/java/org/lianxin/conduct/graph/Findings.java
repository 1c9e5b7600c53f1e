package org.lianxin.conduct.graph;

import org.lianxin.conduct.FindingRow;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Version;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.cypher.Wanted;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes who was found responsible: for each party of the decision, because it names them all. */
final class Findings {

    private static final Statement DECIDED = Statement.of(Findings.class, "decided-entries.cypher");
    private static final VersionedRows ROWS =
            new VersionedRows(
                    Statement.of(Findings.class, "standing-findings.cypher"),
                    Statement.of(Findings.class, "place-findings.cypher"),
                    Statement.of(Findings.class, "affirm-findings.cypher"));

    private final SubjectRegister subjects;

    Findings(SubjectRegister subjects) {
        this.subjects = subjects;
    }

    List<RowOutcome> tell(Writing writing, List<FindingRow> rows) {
        Map<String, List<String>> entries = entries(writing, rows);
        List<PartyRow> persons =
                rows.stream()
                        .filter(row -> entries.containsKey(decision(row)))
                        .map(row -> new PartyRow(row.person(), decision(row), row.filing()))
                        .toList();
        Iterator<PartyOutcome> found = subjects.resolve(writing, persons).iterator();
        List<Wanted> wanted = new ArrayList<>(rows.size());
        List<Integer> rowOf = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> keys = entries.get(decision(rows.get(i)));
            List<Wanted> ofRow =
                    keys == null
                            ? List.of(new Wanted.Faulty(RowFault.GROUND_UNKNOWN))
                            : wanted(rows.get(i), keys, found.next());
            wanted.addAll(ofRow);
            rowOf.addAll(Collections.nCopies(ofRow.size(), i));
        }
        List<RowOutcome> told = ROWS.tell(writing, wanted);
        return byRow(told, rowOf, rows.size());
    }

    private static Map<String, List<String>> entries(Writing writing, List<FindingRow> rows) {
        Map<String, Map<String, Object>> decisions = new LinkedHashMap<>();
        for (FindingRow row : rows) {
            decisions.putIfAbsent(
                    decision(row),
                    Map.of(
                            "id", decision(row),
                            "documentNumber", row.documentNumber(),
                            "authorityCode", row.authorityCode()));
        }
        Map<String, List<String>> entries = new HashMap<>();
        List<Map<String, Object>> asked = List.copyOf(decisions.values());
        for (Row row : writing.run(DECIDED, Map.of("decisions", asked))) {
            entries.put(row.text("id"), row.texts("keys"));
        }
        return entries;
    }

    private static String decision(FindingRow row) {
        return NaturalKey.of(row.documentNumber(), row.authorityCode());
    }

    private static List<Wanted> wanted(FindingRow row, List<String> entries, PartyOutcome who) {
        return switch (who) {
            case PartyOutcome.Resolved resolved ->
                    entries.stream()
                            .<Wanted>map(entry -> version(row, entry, resolved.id()))
                            .toList();
            case PartyOutcome.Unresolved unresolved ->
                    List.of(new Wanted.Faulty(unresolved.fault()));
        };
    }

    private static Version version(FindingRow row, String entry, SubjectId who) {
        String person = ((PersonId) who).key().hex();
        Map<String, Object> finding =
                Map.of("responsibility", row.responsibility(), "foundOn", row.foundOn());
        return new Version(
                NaturalKey.of(entry, person),
                ContentHash.of(finding),
                row.filing(),
                Map.of("finding", finding, "person", person, "entry", entry));
    }

    /** A row that speaks of several entries was accepted if any of them changed. */
    private static List<RowOutcome> byRow(List<RowOutcome> told, List<Integer> rowOf, int rows) {
        List<RowOutcome> outcomes = new ArrayList<>(rows);
        for (int i = 0; i < told.size(); i++) {
            if (rowOf.get(i) == outcomes.size()) {
                outcomes.add(told.get(i));
            } else if (told.get(i) instanceof RowOutcome.Accepted
                    || outcomes.getLast() instanceof RowOutcome.Unchanged) {
                outcomes.set(outcomes.size() - 1, told.get(i));
            }
        }
        return outcomes;
    }
}
