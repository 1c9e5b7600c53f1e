package org.lianxin.exchange.court;

import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Places what rows of one sync list, some thousands at a time. An entry of a subject whose last one
 * in the same case is over is listed for the next time.
 */
final class Placing {

    private static final int SLICE = 5_000;

    private final Writing writing;
    private final StandingList standing;
    private final SubjectRegister subjects;
    private final ListingRegister listings;
    private final LocalDate today;
    private final BiConsumer<String, CourtTurnedAway> refused;
    private final List<Pending> pending = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int placed;
    private int unchanged;

    Placing(
            Writing writing,
            StandingList standing,
            SubjectRegister subjects,
            ListingRegister listings,
            LocalDate today,
            BiConsumer<String, CourtTurnedAway> refused) {
        this.writing = writing;
        this.standing = standing;
        this.subjects = subjects;
        this.listings = listings;
        this.today = today;
        this.refused = refused;
    }

    private record Pending(RowPlace place, ListingRow row) {}

    void take(RowPlace place, ListingRow row) {
        pending.add(new Pending(place, row.knownBy(place.hash())));
        if (pending.size() == SLICE) {
            flush();
        }
    }

    /** Places what is left. */
    void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<ListingRegister.Told> told = listings.tell(writing, onOccasions());
        for (int i = 0; i < told.size(); i++) {
            Pending row = pending.get(i);
            String key = told.get(i).key();
            switch (told.get(i).outcome()) {
                case RowOutcome.Accepted _ -> {
                    placed++;
                    keys.add(Objects.requireNonNull(key));
                }
                case RowOutcome.Unchanged _ -> {
                    unchanged++;
                    keys.add(Objects.requireNonNull(key));
                }
                case RowOutcome.Quarantined(RowFault fault) -> refuse(row, Fate.QUARANTINED, fault);
                case RowOutcome.Rejected(RowFault fault) -> refuse(row, Fate.REJECTED, fault);
            }
        }
        pending.clear();
    }

    /** The keys of all that the rows state which were placed so far. */
    Set<String> keys() {
        return keys;
    }

    int placed() {
        return placed;
    }

    int unchanged() {
        return unchanged;
    }

    private void refuse(Pending row, Fate fate, RowFault fault) {
        refused.accept(court(row.row()).caseNumber(), row.place().turnedAway(fate, fault.reason()));
    }

    private List<ListingRow> onOccasions() {
        List<ListingRow> rows = new ArrayList<>(pending.size());
        List<Integer> again = new ArrayList<>();
        standing.readCases(pending.stream().map(each -> court(each.row()).caseNumber()).toList());
        for (int i = 0; i < pending.size(); i++) {
            ListingRow row = pending.get(i).row();
            rows.add(row);
            if (standing.hasEnded(court(row).caseNumber())) {
                again.add(i);
            }
        }
        if (!again.isEmpty()) {
            List<PartyRow> parties = again.stream().map(i -> party(rows.get(i))).toList();
            List<PartyOutcome> found = subjects.resolve(writing, parties);
            for (int n = 0; n < again.size(); n++) {
                if (found.get(n) instanceof PartyOutcome.Resolved resolved) {
                    int i = again.get(n);
                    ListingRow row = rows.get(i);
                    rows.set(i, row.on(occasion(row, resolved.id().value())));
                }
            }
        }
        return rows;
    }

    private int occasion(ListingRow row, String subject) {
        List<StandingEntry> before = standing.of(court(row).caseNumber(), subject);
        if (before.isEmpty()) {
            return 1;
        }
        LocalDate until = row.statement().term().until();
        boolean over = until != null && !today.isBefore(until);
        // What ran out and is stated as run out is the same entry still.
        return before.getLast().ended() == null || over ? before.size() : before.size() + 1;
    }

    private static CourtDetails court(ListingRow row) {
        return Objects.requireNonNull(row.statement().court());
    }

    static PartyRow party(ListingRow row) {
        String told = NaturalKey.of(row.statement().list(), court(row).caseNumber());
        return new PartyRow(row.subject(), told, row.filing());
    }
}
