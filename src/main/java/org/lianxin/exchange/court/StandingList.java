package org.lianxin.exchange.court;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.listing.EndReason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One court's list as it stands before a sync changes it. For a full sync, which says of each entry
 * whether it is still there, all of it is read; for a delta only what its rows may mean, so that a
 * short one costs as much on a long list as on a short one.
 */
final class StandingList {

    private static final Statement STANDING = statement("court-standing.cypher");
    private static final Statement ROWS = statement("standing-rows.cypher");
    private static final Statement CASES = statement("standing-cases.cypher");
    private static final Statement SHOWN = statement("standing-shown.cypher");

    /** Keys of one case and subject differ only by the occasion, which stands at their end. */
    private static final Comparator<StandingEntry> BY_OCCASION =
            Comparator.comparingInt((StandingEntry entry) -> entry.key().length())
                    .thenComparing(StandingEntry::key);

    private final Map<String, StandingEntry> byShownId = new LinkedHashMap<>();
    private final Map<String, StandingEntry> byRow = new HashMap<>();
    private final Map<String, List<StandingEntry>> byCase = new HashMap<>();

    private final Set<String> casesRead = new HashSet<>();
    private final Writing writing;
    private final CourtSyncTerms terms;
    private final boolean whole;

    private StandingList(Writing writing, CourtSyncTerms terms) {
        this.writing = writing;
        this.terms = terms;
        this.whole = terms.mode() == Mode.FULL;
    }

    private static Statement statement(String file) {
        return Statement.of(StandingList.class, file);
    }

    static StandingList of(Writing writing, CourtSyncTerms terms) {
        StandingList list = new StandingList(writing, terms);
        if (list.whole) {
            list.read(STANDING, List.of());
        }
        return list;
    }

    /** From now on it knows what rows with these digests state. */
    void readRows(Collection<String> digests) {
        if (!whole) {
            read(ROWS, digests);
        }
    }

    /** From now on it knows all entries in these cases. */
    void readCases(Collection<String> caseNumbers) {
        Set<String> unread = new LinkedHashSet<>(caseNumbers);
        unread.removeAll(casesRead);
        if (!whole && !unread.isEmpty()) {
            read(CASES, unread);
            casesRead.addAll(unread);
        }
    }

    /** From now on it knows what is shown under these ids. */
    void readShown(Collection<String> ids) {
        if (!whole && !ids.isEmpty()) {
            read(SHOWN, ids);
        }
    }

    private void read(Statement statement, Collection<String> asked) {
        Map<String, Object> parameters =
                Map.of(
                        "court", terms.court().value(),
                        "list", terms.list().kind().name(),
                        "asked", List.copyOf(asked));
        for (Row row : writing.run(statement, parameters)) {
            add(StandingEntry.of(row));
        }
    }

    /** Read by its row first and by its case then, it is the same. */
    private void add(StandingEntry entry) {
        if (byShownId.putIfAbsent(entry.shownId(), entry) != null) {
            return;
        }
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

    /** All that was read; of a full sync's list, all. */
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
