package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtReading;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSyncTerms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one court's list that name their debtor by a name alone. */
final class UnmatchedList {

    private static final Statement NOW = Statement.of(UnmatchedList.class, "unmatched-now.cypher");
    private static final Statement KEEP =
            Statement.of(UnmatchedList.class, "keep-unmatched.cypher");
    private static final Statement DROP =
            Statement.of(UnmatchedList.class, "drop-unmatched.cypher");

    private final CourtSyncTerms terms;
    private final Staging staging;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Map<String, Object>> kept = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    /** One that was there before. */
    private record Known(@Nullable String settledNumber, boolean gone) {}

    private UnmatchedList(CourtSyncTerms terms, Staging staging) {
        this.terms = terms;
        this.staging = staging;
    }

    static UnmatchedList of(Writing writing, CourtSyncTerms terms, Staging staging) {
        UnmatchedList list = new UnmatchedList(terms, staging);
        for (Row row : writing.run(NOW, Map.of("list", terms.about()))) {
            list.known.put(
                    row.text("id"), new Known(row.textOrNull("settledNumber"), row.has("goneAt")));
        }
        return list;
    }

    /** The number that the court gave for it, if it settled it. */
    Optional<String> settled(CourtReading.NameOnly entry) {
        Known before = known.get(id(entry.caseNumber(), entry.name()));
        String sealed = before == null ? null : before.settledNumber();
        return sealed == null
                ? Optional.empty()
                : Optional.of(
                        staging.open(id(entry.caseNumber(), entry.name()), sealed)
                                .getFirst()
                                .text(CourtField.NUMBER));
    }

    /** Keeps it for the court to settle. */
    void keep(CourtReading.NameOnly entry, CourtRow row) {
        String id = id(entry.caseNumber(), entry.name());
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("list", terms.about());
        properties.put("caseNumber", entry.caseNumber());
        properties.put("name", entry.name());
        properties.put("person", entry.person());
        properties.put("sealed", staging.seal(id, List.of(row)));
        kept.put(id, properties);
    }

    /** Whether there was such an entry, which is gone now. */
    boolean drop(String caseNumber, String name) {
        String id = id(caseNumber, name);
        Known before = known.get(id);
        return before != null && !before.gone() && gone.add(id);
    }

    /**
     * Writes down what is kept and what is gone.
     *
     * @param complete whether what was not said again is gone: nobody but the court ever read it
     */
    void finish(Writing writing, String sync, boolean complete) {
        if (complete) {
            known.forEach(
                    (id, before) -> {
                        if (!before.gone() && before.settledNumber() == null) {
                            gone.add(id);
                        }
                    });
        }
        gone.removeAll(kept.keySet());
        if (!gone.isEmpty()) {
            writing.run(DROP, Map.of("ids", List.copyOf(gone)));
        }
        if (!kept.isEmpty()) {
            writing.run(KEEP, Map.of("rows", new ArrayList<>(kept.values()), "sync", sync));
        }
    }

    int kept() {
        return kept.size();
    }

    private String id(String caseNumber, String name) {
        return ContentHash.of(Map.of("list", terms.about(), "case", caseNumber, "name", name));
    }
}
