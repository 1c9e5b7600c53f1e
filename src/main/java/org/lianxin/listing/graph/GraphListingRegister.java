package org.lianxin.listing.graph;

import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Version;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.cypher.Wanted;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Writes listings to Neo4j. */
final class GraphListingRegister implements ListingRegister {

    private static final VersionedRows ROWS =
            new VersionedRows(
                    Statement.of(GraphListingRegister.class, "standing-listings.cypher"),
                    Statement.of(GraphListingRegister.class, "place-listings.cypher"),
                    Statement.of(GraphListingRegister.class, "affirm-listings.cypher"),
                    Statement.of(GraphListingRegister.class, "first-listings.cypher"));

    private final SubjectRegister subjects;
    private final ListingIds ids;

    GraphListingRegister(SubjectRegister subjects, ListingIds ids) {
        this.subjects = subjects;
        this.ids = ids;
    }

    @Override
    public List<RowOutcome> place(Writing writing, List<ListingRow> rows) {
        return tell(writing, rows).stream().map(Told::outcome).toList();
    }

    @Override
    public List<Told> tell(Writing writing, List<ListingRow> rows) {
        List<PartyOutcome> parties = parties(writing, rows);
        Grounds grounds = Grounds.of(writing, rows, parties);
        List<Wanted> wanted = new ArrayList<>(rows.size());
        List<String> onTakenBack = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ListingRow row = rows.get(i);
            Grounds.Ground ground =
                    row.statement().restsOnDecision()
                            ? grounds.of(i, ListingRows.authority(row.statement()))
                            : Grounds.Ground.NONE_NEEDED;
            Wanted each = wanted(row, parties.get(i), ground);
            wanted.add(each);
            if (ground.takenBack() && each instanceof Version version) {
                onTakenBack.add(version.key());
            }
        }
        refuseNew(writing, onTakenBack, wanted);
        List<RowOutcome> outcomes = ROWS.tell(writing, Touched.Kind.LISTING, wanted);
        List<Told> told = new ArrayList<>(rows.size());
        for (int i = 0; i < outcomes.size(); i++) {
            String key = wanted.get(i) instanceof Version version ? version.key() : null;
            told.add(new Told(outcomes.get(i), key));
        }
        return told;
    }

    /** What rests on a decision that was taken back may be stated on, and not be begun. */
    private static void refuseNew(Writing writing, List<String> keys, List<Wanted> wanted) {
        if (keys.isEmpty()) {
            return;
        }
        Set<String> refused = new HashSet<>(keys);
        for (Row row : writing.run(ROWS.standing(), Map.of("keys", keys))) {
            refused.remove(row.text("key"));
        }
        wanted.replaceAll(
                each ->
                        each instanceof Version version && refused.contains(version.key())
                                ? new Wanted.Faulty(RowFault.GROUND_TAKEN_BACK)
                                : each);
    }

    /** Whoever a decision is about is recorded with it, so only the other lists bring anybody. */
    private List<PartyOutcome> parties(Writing writing, List<ListingRow> rows) {
        Iterator<PartyOutcome> found =
                subjects.find(writing, named(rows, ListingStatement::restsOnDecision)).iterator();
        Iterator<PartyOutcome> brought =
                subjects.resolve(writing, named(rows, s -> !s.restsOnDecision())).iterator();
        List<PartyOutcome> parties = new ArrayList<>(rows.size());
        for (ListingRow row : rows) {
            parties.add(row.statement().restsOnDecision() ? found.next() : brought.next());
        }
        return parties;
    }

    private static List<PartyRow> named(List<ListingRow> rows, Predicate<ListingStatement> which) {
        return rows.stream()
                .filter(row -> which.test(row.statement()))
                .map(GraphListingRegister::party)
                .toList();
    }

    private Wanted wanted(ListingRow row, PartyOutcome party, Grounds.Ground ground) {
        RowFault fault = ground.fault();
        return switch (party) {
            case PartyOutcome.Unresolved unresolved -> new Wanted.Faulty(fault(unresolved.fault()));
            case PartyOutcome.Resolved resolved ->
                    fault == null
                            ? ListingRows.version(row, resolved.id(), ground.entry(), ids)
                            : new Wanted.Faulty(fault);
        };
    }

    /** Of somebody who is not recorded, no decision is. */
    private static RowFault fault(RowFault unresolved) {
        return unresolved == RowFault.ORGANISATION_UNKNOWN || unresolved == RowFault.PERSON_UNKNOWN
                ? RowFault.GROUND_UNKNOWN
                : unresolved;
    }

    private static PartyRow party(ListingRow row) {
        ListingStatement statement = row.statement();
        CourtDetails court = statement.court();
        String document = court == null ? statement.groundDocument() : court.caseNumber();
        String told = NaturalKey.of(statement.list(), document, ListingRows.authority(statement));
        return new PartyRow(row.subject(), told, row.filing());
    }
}
