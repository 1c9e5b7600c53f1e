package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.ListingRow;
import org.lianxin.subject.PartyOutcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recorded decisions that listings rest on. */
final class Grounds {

    private static final Statement FIND = Statement.of(Grounds.class, "grounds.cypher");

    private final Map<Long, List<Candidate>> candidates = new HashMap<>();

    private Grounds() {}

    /** A penalty of the listed subject with the document number that the listing cites. */
    private record Candidate(String entry, @Nullable String authorityCode, boolean takenBack) {

        Ground ground() {
            return new Ground(entry, null, takenBack);
        }
    }

    /**
     * What a listing rests on.
     *
     * @param entry the decision; null if none can be named, and then {@code fault} says why
     * @param takenBack whether it was withdrawn or repaired: what rested on it before may be stated
     *     on, and nothing new rests on it
     */
    record Ground(@Nullable String entry, @Nullable RowFault fault, boolean takenBack) {

        static final Ground NONE_NEEDED = new Ground(null, null, false);
    }

    /** Looks for the decisions of those rows that have a subject. */
    static Grounds of(Writing writing, List<ListingRow> rows, List<PartyOutcome> parties) {
        List<Map<String, @Nullable Object>> asked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (parties.get(i) instanceof PartyOutcome.Resolved(SubjectId subject)
                    && rows.get(i).statement().restsOnDecision()) {
                Map<String, @Nullable Object> row = new HashMap<>();
                row.put("id", i);
                row.put("document", rows.get(i).statement().groundDocument());
                ListingRows.put(row, subject);
                asked.add(row);
            }
        }
        Grounds grounds = new Grounds();
        if (!asked.isEmpty()) {
            for (Row row : writing.run(FIND, Map.of("rows", asked))) {
                grounds.candidates
                        .computeIfAbsent(row.number("id"), id -> new ArrayList<>())
                        .add(
                                new Candidate(
                                        row.text("key"),
                                        row.textOrNull("authorityCode"),
                                        row.flag("takenBack")));
            }
        }
        return grounds;
    }

    /**
     * The decision of the listing authority itself, or else the only one with that number: a
     * listing may rest on another authority's decision.
     */
    Ground of(long row, String authority) {
        List<Candidate> all = candidates.getOrDefault(row, List.of());
        List<Candidate> own =
                all.stream().filter(c -> authority.equals(c.authorityCode())).toList();
        if (own.size() == 1) {
            return own.getFirst().ground();
        }
        if (all.size() == 1) {
            return all.getFirst().ground();
        }
        return new Ground(
                null, all.isEmpty() ? RowFault.GROUND_UNKNOWN : RowFault.GROUND_AMBIGUOUS, false);
    }
}
