package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.VersionedRows;
import org.lianxin.cypher.Wanted;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.List;

/** Writes listings to Neo4j. */
final class GraphListingRegister implements ListingRegister {

    private static final VersionedRows ROWS =
            new VersionedRows(
                    Statement.of(GraphListingRegister.class, "standing-listings.cypher"),
                    Statement.of(GraphListingRegister.class, "place-listings.cypher"),
                    Statement.of(GraphListingRegister.class, "affirm-listings.cypher"));

    private final SubjectRegister subjects;

    GraphListingRegister(SubjectRegister subjects) {
        this.subjects = subjects;
    }

    @Override
    public List<RowOutcome> place(Writing writing, List<ListingRow> rows) {
        List<PartyOutcome> parties =
                subjects.resolve(writing, rows.stream().map(GraphListingRegister::party).toList());
        List<@Nullable SubjectId> listed = new ArrayList<>(rows.size());
        for (PartyOutcome party : parties) {
            listed.add(party instanceof PartyOutcome.Resolved resolved ? resolved.id() : null);
        }
        Grounds grounds = Grounds.of(writing, rows, listed);
        List<Wanted> wanted = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ListingRow row = rows.get(i);
            Grounds.Ground ground =
                    row.statement().restsOnDecision()
                            ? grounds.of(i, ListingRows.authority(row.statement()))
                            : new Grounds.Ground(null, null);
            wanted.add(wanted(row, parties.get(i), ground));
        }
        return ROWS.tell(writing, wanted);
    }

    private static Wanted wanted(ListingRow row, PartyOutcome party, Grounds.Ground ground) {
        RowFault fault = ground.fault();
        return switch (party) {
            case PartyOutcome.Unresolved unresolved -> new Wanted.Faulty(unresolved.fault());
            case PartyOutcome.Resolved resolved ->
                    fault == null
                            ? ListingRows.version(row, resolved.id(), ground.entry())
                            : new Wanted.Faulty(fault);
        };
    }

    private static PartyRow party(ListingRow row) {
        ListingStatement statement = row.statement();
        CourtDetails court = statement.court();
        String document = court == null ? statement.groundDocument() : court.caseNumber();
        String told = NaturalKey.of(statement.list(), document, ListingRows.authority(statement));
        return new PartyRow(row.subject(), told, row.filing());
    }
}
