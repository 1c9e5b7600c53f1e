package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtReading;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Filing;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The rows of a delta that take entries off the list. */
final class RowDeletions {

    private static final int SLICE = 5_000;

    private final Writing writing;
    private final CourtSync sync;
    private final StandingList standing;
    private final UnmatchedList unmatched;
    private final SubjectRegister subjects;
    private final BiConsumer<RowPlace, Bilingual> refused;
    private final List<Deletion> rows = new ArrayList<>();
    private int dropped;
    private int unchanged;

    RowDeletions(
            Writing writing,
            CourtSync sync,
            StandingList standing,
            UnmatchedList unmatched,
            SubjectRegister subjects,
            BiConsumer<RowPlace, Bilingual> refused) {
        this.writing = writing;
        this.sync = sync;
        this.standing = standing;
        this.unmatched = unmatched;
        this.subjects = subjects;
        this.refused = refused;
    }

    private record Deletion(RowPlace place, CourtReading.Deleted said) {}

    void take(RowPlace place, CourtReading.Deleted said) {
        if (sync.terms().mode() == Mode.FULL) {
            refused.accept(place, CourtReasons.DELETION_IN_FULL);
        } else {
            rows.add(new Deletion(place, said));
        }
    }

    /**
     * Deletes what they name, after all rows that list somebody.
     *
     * @param present the keys of what the same sync lists
     */
    void finish(Set<String> present, Deleting deleting) {
        for (int from = 0; from < rows.size(); from += SLICE) {
            List<Deletion> slice = rows.subList(from, Math.min(from + SLICE, rows.size()));
            standing.readCases(slice.stream().map(row -> row.said().caseNumber()).toList());
            List<Optional<StandingEntry>> entries = entries(slice);
            for (int i = 0; i < slice.size(); i++) {
                delete(slice.get(i), entries.get(i).orElse(null), present, deleting);
            }
        }
        deleting.take();
    }

    /** How many entries without a number are gone. */
    int dropped() {
        return dropped;
    }

    /** How many said only what held already. */
    int unchanged() {
        return unchanged;
    }

    private void delete(
            Deletion row, @Nullable StandingEntry entry, Set<String> present, Deleting deleting) {
        CourtReading.Deleted said = row.said();
        if (said.subject() == null && unmatched.drop(said.caseNumber(), said.name())) {
            dropped++;
        } else if (entry == null) {
            refused.accept(row.place(), CourtReasons.NO_SUCH_ENTRY);
        } else if (present.contains(entry.key())) {
            refused.accept(row.place(), CourtReasons.BOTH);
        } else if (deleting.delete(
                entry, said.reason(), said.arisenOn(), flaw -> refused.accept(row.place(), flaw))) {
            unchanged++;
        }
    }

    /** Of each, in their order; all subjects are looked for at once. */
    private List<Optional<StandingEntry>> entries(List<Deletion> slice) {
        List<PartyRow> parties = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Optional<StandingEntry>> entries = new ArrayList<>();
        for (int i = 0; i < slice.size(); i++) {
            CourtReading.Deleted said = slice.get(i).said();
            entries.add(Optional.empty());
            if (said.subject() != null) {
                String told = NaturalKey.of(sync.terms().list().kind(), said.caseNumber());
                parties.add(new PartyRow(said.subject(), told, filing(slice.get(i).place())));
                places.add(i);
            }
        }
        List<PartyOutcome> found = subjects.find(writing, parties);
        for (int n = 0; n < places.size(); n++) {
            if (found.get(n) instanceof PartyOutcome.Resolved resolved) {
                int i = places.get(n);
                String caseNumber = slice.get(i).said().caseNumber();
                entries.set(i, latest(standing.of(caseNumber, resolved.id().value())));
            }
        }
        return entries;
    }

    /** A row names no occasion; what was listed before the last was over when that was listed. */
    private static Optional<StandingEntry> latest(List<StandingEntry> occasions) {
        return occasions.isEmpty() ? Optional.empty() : Optional.of(occasions.getLast());
    }

    private Filing filing(RowPlace place) {
        String court = sync.terms().court().value();
        return new Filing(
                sync.id(), writing.recordedAt(), "court sync", place.line(), court, court);
    }
}
