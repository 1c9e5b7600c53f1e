package org.lianxin.exchange.court;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.AbsentEntry;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.kernel.Masking;

import java.time.LocalDate;
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
 * One court's list as it stands before a sync changes it. Only what the rows of the sync may mean
 * is read of it: a short delta costs as much on a long list as on a short one, and a full sync of a
 * long list that hardly changed holds in memory little more than the keys of its entries.
 */
final class StandingList {

    private static final Statement ROWS = statement("standing-rows.cypher");
    private static final Statement CASES = statement("standing-cases.cypher");
    private static final Statement SHOWN = statement("standing-shown.cypher");
    private static final Statement ABSENT = statement("absent-entries.cypher");

    /** Keys of one case and subject differ only by the occasion, which stands at their end. */
    private static final Comparator<StandingEntry> BY_OCCASION =
            Comparator.comparingInt((StandingEntry entry) -> entry.key().length())
                    .thenComparing(StandingEntry::key);

    private final Map<String, StandingEntry> byShownId = new LinkedHashMap<>();
    private final Map<String, List<String>> byRow = new HashMap<>();
    private final Map<String, List<StandingEntry>> byCase = new HashMap<>();

    private final Set<String> casesRead = new HashSet<>();
    private final Writing writing;
    private final CourtSyncTerms terms;

    private StandingList(Writing writing, CourtSyncTerms terms) {
        this.writing = writing;
        this.terms = terms;
    }

    private static Statement statement(String file) {
        return Statement.of(StandingList.class, file);
    }

    static StandingList of(Writing writing, CourtSyncTerms terms) {
        return new StandingList(writing, terms);
    }

    /** From now on it knows what these rows state, by their digests, and of no others. */
    void readRows(Collection<String> digests) {
        byRow.clear();
        for (Row row : run(ROWS, digests)) {
            byRow.computeIfAbsent(row.text("asked"), asked -> new ArrayList<>(1))
                    .add(row.text("key"));
        }
    }

    /** From now on it knows all entries in these cases. */
    void readCases(Collection<String> caseNumbers) {
        Set<String> unread = new LinkedHashSet<>(caseNumbers);
        unread.removeAll(casesRead);
        if (!unread.isEmpty()) {
            run(CASES, unread).forEach(row -> add(StandingEntry.of(row)));
            casesRead.addAll(unread);
        }
    }

    /** From now on it knows what is shown under these ids. */
    void readShown(Collection<String> ids) {
        if (!ids.isEmpty()) {
            run(SHOWN, ids).forEach(row -> add(StandingEntry.of(row)));
        }
    }

    private List<Row> run(Statement statement, Collection<String> asked) {
        return writing.run(
                statement,
                Map.of(
                        "court", terms.court().value(),
                        "list", terms.list().kind().name(),
                        "asked", List.copyOf(asked)));
    }

    /** Read by its case first and by its id then, it is the same. */
    private void add(StandingEntry entry) {
        if (byShownId.putIfAbsent(entry.shownId(), entry) == null) {
            byCase.computeIfAbsent(entry.caseNumber(), number -> new ArrayList<>(2)).add(entry);
        }
    }

    /**
     * The keys of the entries that a row with this digest states already. What the court deleted
     * does not stand; stated again it is listed again.
     */
    List<String> statedBy(String row) {
        return byRow.getOrDefault(row, List.of());
    }

    Optional<StandingEntry> shownAs(String id) {
        return Optional.ofNullable(byShownId.get(id));
    }

    /** All that was read of it. */
    Collection<StandingEntry> all() {
        return byShownId.values();
    }

    /**
     * What is on the list that day and is neither present nor in an excused case, as the list is
     * after all that this writing has done so far.
     *
     * @param present keys of entries
     * @param most how many are named
     */
    Absentees absent(
            LocalDate today, Collection<String> present, Collection<String> excused, int most) {
        List<Row> rows =
                writing.run(
                        ABSENT,
                        Map.of(
                                "court", terms.court().value(),
                                "list", terms.list().kind().name(),
                                "today", today,
                                "present", List.copyOf(present),
                                "excused", List.copyOf(excused),
                                "most", most));
        return rows.isEmpty()
                ? new Absentees(0, List.of())
                : new Absentees(
                        (int) rows.getFirst().number("total"),
                        rows.stream().map(StandingList::absent).toList());
    }

    /** Entries that are missing: how many, and the first of them. */
    record Absentees(int count, List<AbsentEntry> first) {}

    /** As the court is told that it left it out. */
    private static AbsentEntry absent(Row row) {
        String name = row.text("subjectName");
        return new AbsentEntry(
                row.text("shownId"),
                row.text("caseNumber"),
                row.flag("person") ? Masking.personName(name) : name,
                row.date("from"));
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
