package org.lianxin.subject.graph;

import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.LegacyIdentifierRow;
import org.lianxin.subject.PartyOutcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where identifiers from before the unified code lead: to the organisations they are tied to, and,
 * an organisation code, to those whose unified code carries it.
 */
record LegacyTies(Map<String, String> tied, Map<String, Set<String>> leadingTo) {

    private static final Statement KNOWN =
            Statement.of(LegacyTies.class, "known-legacy-codes.cypher");
    private static final Statement TIE = Statement.of(LegacyTies.class, "tie-legacy-codes.cypher");

    /** The identifier of an identifier: its kind and value. */
    static String id(LegacyKind kind, String value) {
        return kind.name() + ":" + value;
    }

    static LegacyTies among(Writing writing, Collection<String> ids) {
        Map<String, String> tied = new HashMap<>();
        Map<String, Set<String>> leadingTo = new HashMap<>();
        List<String> asked = ids.stream().distinct().toList();
        if (!asked.isEmpty()) {
            for (Row row : writing.run(KNOWN, Map.of("keys", asked))) {
                Set<String> codes = new TreeSet<>(row.texts("carried"));
                for (String code : row.texts("tied")) {
                    tied.put(row.text("key"), code);
                    codes.add(code);
                }
                leadingTo.put(row.text("key"), codes);
            }
        }
        return new LegacyTies(tied, leadingTo);
    }

    PartyOutcome resolve(LegacyKind kind, String value) {
        Set<String> codes = leadingTo.getOrDefault(id(kind, value), Set.of());
        return switch (codes.size()) {
            case 0 -> new PartyOutcome.Unresolved(RowFault.LEGACY_CODE_UNKNOWN);
            case 1 ->
                    new PartyOutcome.Resolved(
                            new OrganisationId(UnifiedCode.of(codes.iterator().next())));
            default -> new PartyOutcome.Unresolved(RowFault.LEGACY_CODE_AMBIGUOUS);
        };
    }

    /** Ties identifiers to registered organisations; an identifier leads to one only. */
    static List<RowOutcome> tell(Writing writing, List<LegacyIdentifierRow> rows) {
        Codes codes =
                Codes.among(writing, rows.stream().map(LegacyIdentifierRow::organisation).toList());
        LegacyTies ties = among(writing, rows.stream().map(LegacyTies::id).toList());
        Map<String, Map<String, Object>> added = new LinkedHashMap<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (LegacyIdentifierRow row : rows) {
            String code = row.organisation().value();
            String held = ties.tied().get(id(row));
            if (!codes.registered(row.organisation())) {
                outcomes.add(new RowOutcome.Quarantined(RowFault.ORGANISATION_UNKNOWN));
            } else if (held == null) {
                ties.tied().put(id(row), code);
                added.put(id(row), properties(row));
                outcomes.add(new RowOutcome.Accepted());
            } else if (held.equals(code)) {
                outcomes.add(new RowOutcome.Unchanged());
            } else {
                outcomes.add(new RowOutcome.Quarantined(RowFault.LEGACY_CODE_TAKEN));
            }
        }
        if (!added.isEmpty()) {
            writing.run(TIE, Map.of("rows", List.copyOf(added.values())));
        }
        return outcomes;
    }

    private static String id(LegacyIdentifierRow row) {
        return id(row.kind(), row.value());
    }

    private static Map<String, Object> properties(LegacyIdentifierRow row) {
        return Map.of(
                "id", id(row),
                "kind", row.kind().name(),
                "value", row.value(),
                "code", row.organisation().value(),
                "filed", Filed.by(row.filing()));
    }
}
