package org.lianxin.exchange.court;

import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtCounts;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtReading;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtRowReading;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.RefusedDeletion;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.CaseNumber;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Changes one court's list to what a sync says, row by row, inside one transaction. Whatever stops
 * it, stops all of it.
 */
final class ListChange {

    private static final int TOLD_MAX = 100;

    private final Writing writing;
    private final CourtSync sync;
    private final StandingList standing;
    private final UnmatchedList unmatched;
    private final CourtRowReading.Reader reader;
    private final Placing placing;
    private final Deleting deleting;
    private final List<String> hashes = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> excusedCases = new HashSet<>();
    private final List<CourtTurnedAway> turnedAway = new ArrayList<>();
    private final RowDeletions deletions;
    private final int changesMax;
    private int changes;
    private int unchanged;

    ListChange(Writing writing, CourtSync sync, Tools tools, int changesMax) {
        this.changesMax = changesMax;
        this.writing = writing;
        this.sync = sync;
        this.standing = StandingList.of(writing, sync.terms());
        this.unmatched = UnmatchedList.of(writing, sync.terms(), tools.staging());
        this.reader =
                tools.reading()
                        .of(
                                sync.terms().list(),
                                sync.terms().court(),
                                sync.id(),
                                writing.recordedAt());
        this.placing = tools.placing(writing, standing, this::refusePlacing);
        this.deleting = tools.deleting(writing, sync);
        this.deletions =
                new RowDeletions(
                        writing, sync, standing, unmatched, tools.subjects(), this::refuseDeletion);
    }

    private void refusePlacing(String caseNumber, CourtTurnedAway row) {
        turnedAway.add(row);
        excusedCases.add(caseNumber);
    }

    /** Takes a chunk; of what stands already as its rows say nothing is read but the digests. */
    void take(StagedRows.Chunk chunk) {
        standing.readRows(chunk.hashes());
        for (int i = 0; i < chunk.hashes().size(); i++) {
            String hash = chunk.hashes().get(i);
            hashes.add(hash);
            List<String> stated = standing.statedBy(hash);
            if (!stated.isEmpty()) {
                unchanged++;
                present.addAll(stated);
            } else {
                change();
                take(new RowPlace(chunk.number(), i + 1, hashes.size(), hash), chunk.row(i));
            }
        }
    }

    /** Counts what this writing changes: the graph keeps all of it in memory until the commit. */
    private void change() {
        if (++changes > changesMax) {
            throw new Stopped(new CourtRefusal.TooLarge(changes, changesMax));
        }
    }

    private void take(RowPlace place, CourtRow row) {
        switch (reader.read(row, place.line())) {
            case CourtReading.Listed(var listed) -> placing.take(place, listed);
            case CourtReading.NameOnly entry -> nameOnly(place, row, entry);
            case CourtReading.Deleted deletion -> deletions.take(place, deletion);
            case CourtReading.TurnedAway reading -> refuse(row, place.turnedAway(reading));
        }
    }

    /** What the court settled before is read with the number that it gave then. */
    private void nameOnly(RowPlace place, CourtRow row, CourtReading.NameOnly entry) {
        excusedCases.add(entry.caseNumber());
        Optional<String> number = unmatched.settled(entry);
        if (number.isEmpty()) {
            unmatched.keep(entry, row);
            return;
        }
        switch (reader.read(row.with(CourtField.NUMBER, number.get()), place.line())) {
            case CourtReading.Listed(var listed) -> placing.take(place, listed);
            case CourtReading.TurnedAway reading -> refuse(row, place.turnedAway(reading));
            case CourtReading.NameOnly _, CourtReading.Deleted _ ->
                    throw new IllegalStateException("a row with a number lists somebody");
        }
    }

    /** Of a case with a row that was turned away it is not known who is absent. */
    private void refuse(CourtRow row, CourtTurnedAway refused) {
        turnedAway.add(refused);
        String caseNumber = row.text(CourtField.CASE_NUMBER);
        excusedCases.add(
                CaseNumber.isCaseNumber(caseNumber)
                        ? CaseNumber.of(caseNumber).value()
                        : caseNumber);
    }

    /**
     * Finishes the change after the last row.
     *
     * @throws Stopped if it cannot be
     */
    CourtCounts finish(List<CourtDeletion> confirmed) {
        requireAsAnnounced();
        placing.flush();
        present.addAll(placing.keys());
        deletions.finish(present, deleting);
        deleteConfirmed(confirmed);
        requireConfirmed();
        if (sync.terms().allOrNothing() && !turnedAway.isEmpty()) {
            throw new Stopped(
                    new CourtRefusal.RowsTurnedAway(
                            turnedAway.size(), turnedAway.stream().limit(TOLD_MAX).toList()));
        }
        deleting.finish();
        unmatched.finish(writing, sync.id(), sync.terms().mode() == Mode.FULL);
        return new CourtCounts(
                placing.placed(),
                unchanged + placing.unchanged() + deletions.unchanged(),
                unmatched.kept(),
                turnedAway.size(),
                deleting.keys().size() + deletions.dropped(),
                deleting.late());
    }

    List<CourtTurnedAway> turnedAway() {
        return turnedAway;
    }

    private void requireAsAnnounced() {
        String digest = CourtDigests.ofList(hashes);
        if (hashes.size() != sync.terms().expectedCount()
                || !digest.equals(sync.terms().expectedDigest())) {
            throw new Stopped(new CourtRefusal.NotAsAnnounced(hashes.size(), digest));
        }
    }

    private void refuseDeletion(RowPlace place, Bilingual reason) {
        turnedAway.add(place.turnedAway(Fate.REJECTED, reason));
    }

    private void deleteConfirmed(List<CourtDeletion> confirmed) {
        List<RefusedDeletion> refused = new ArrayList<>();
        standing.readShown(confirmed.stream().map(CourtDeletion::entry).toList());
        for (CourtDeletion deletion : confirmed) {
            change();
            Optional<StandingEntry> entry = standing.shownAs(deletion.entry());
            Consumer<Bilingual> flaw =
                    why -> refused.add(new RefusedDeletion(deletion.entry(), why));
            if (entry.isEmpty()) {
                flaw.accept(CourtReasons.NO_SUCH_ENTRY);
            } else if (present.contains(entry.get().key())) {
                flaw.accept(CourtReasons.BOTH);
            } else {
                deleting.delete(entry.get(), deletion.reason(), deletion.arisenOn(), flaw);
            }
        }
        deleting.take();
        if (!refused.isEmpty()) {
            throw new Stopped(
                    new CourtRefusal.DeletionsRefused(
                            refused.size(), refused.stream().limit(TOLD_MAX).toList()));
        }
    }

    /** Absence from a full sync is a proposal, which the court confirms or which stops it. */
    private void requireConfirmed() {
        if (sync.terms().mode() != Mode.FULL) {
            return;
        }
        // Whatever is said of an entry, it is not left out; nothing asks after the rows any more.
        present.addAll(deleting.keys());
        StandingList.Absentees absent =
                standing.absent(deleting.today(), present, excusedCases, TOLD_MAX);
        if (absent.count() > 0) {
            throw new Stopped(new CourtRefusal.Unconfirmed(absent.count(), absent.first()));
        }
    }
}
