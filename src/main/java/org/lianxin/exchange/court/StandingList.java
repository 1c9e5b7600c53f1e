package org.lianxin.exchange.court;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.listing.EndReason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One court's list as it stands before a sync changes it. */
final class StandingList {

    private static final Statement STANDING =
            Statement.of(StandingList.class, "court-standing.cypher");

    /** Keys of one case and subject differ only by the occasion, which stands at their end. */
    private static final Comparator<StandingEntry> BY_OCCASION =
            Comparator.comparingInt((StandingEntry entry) -> entry.key().length())
                    .thenComparing(StandingEntry::key);

    private final Map<String, StandingEntry> byShownId = new LinkedHashMap<>();
    private final Map<String, StandingEntry> byRow = new HashMap<>();
    private final Map<String, List<StandingEntry>> byCase = new HashMap<>();

    static StandingList of(Writing writing, CourtSyncTerms terms) {
        StandingList list = new StandingList();
        Map<String, Object> asked =
                Map.of("court", terms.court().value(), "list", terms.list().kind().name());
        for (Row row : writing.run(STANDING, asked)) {
            list.add(StandingEntry.of(row));
        }
        return list;
    }

    private void add(StandingEntry entry) {
        byShownId.put(entry.shownId(), entry);
        byCase.computeIfAbsent(entry.caseNumber(), number -> new ArrayList<>(2)).add(entry);
        String row = entry.courtRow();
        // What the court deleted does not stand; stated again it is listed again.
        if (row != null && (entry.ended() == null || entry.ended() == EndReason.EXPIRED)) {
            byRow.put(row, entry);
        }
    }

    /** The entry that a row with this digest states already. */
    Optional<StandingEntry> statedBy(String row) {
        return Optional.ofNullable(byRow.get(row));
    }

    Optional<StandingEntry> shownAs(String id) {
        return Optional.ofNullable(byShownId.get(id));
    }

    Collection<StandingEntry> all() {
        return byShownId.values();
    }

    /** Whether the case has an entry that is over, so that another may follow it. */
    boolean hasEnded(String caseNumber) {
        return byCase.getOrDefault(caseNumber, List.of()).stream()
                .anyMatch(entry -> entry.ended() != null);
    }

    /** All entries of this subject in this case, one for each occasion, in their order. */
    List<StandingEntry> of(String caseNumber, String subject) {
        return byCase.getOrDefault(caseNumber, List.of()).stream()
                .filter(entry -> entry.subject().equals(subject))
                .sorted(BY_OCCASION)
                .toList();
    }
}
