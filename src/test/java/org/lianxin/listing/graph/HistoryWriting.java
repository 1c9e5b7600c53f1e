package org.lianxin.listing.graph;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.FindingRow;
import org.lianxin.conduct.Rows;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.subject.Party;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.graph.TestSubjects;

import java.util.List;

/** Tells the registers what lines of random files say. */
final class HistoryWriting {

    private final SubjectRegister subjectRegister = TestSubjects.register();
    private final ConductRegister conductRegister = TestConduct.register();
    private final ListingRegister listingRegister = TestListings.register();

    void register(Writing writing, List<HistoryLine> lines) {
        subjectRegister.register(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new RegistrationRow(
                                                line.code(),
                                                "" + line.value(),
                                                null,
                                                null,
                                                "存续",
                                                null,
                                                line.filing()))
                        .toList());
    }

    void appoint(Writing writing, List<HistoryLine> lines) {
        subjectRegister.appoint(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new RoleRow(
                                                line.code(),
                                                Rows.PERSON,
                                                line.document(),
                                                new Interval(
                                                        HistoryLine.DAY,
                                                        HistoryLine.until(line.value())),
                                                line.filing()))
                        .toList());
    }

    void record(Writing writing, List<HistoryLine> lines) {
        conductRegister.record(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        Rows.penalty(
                                                new Party.ByUnifiedCode(line.code(), "mentioned"),
                                                line.document() + line.code(),
                                                HistoryLine.DAY,
                                                "" + line.value(),
                                                line.filing()))
                        .toList());
    }

    void find(Writing writing, List<HistoryLine> lines) {
        conductRegister.find(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new FindingRow(
                                                line.document() + line.code(),
                                                Rows.AUTHORITY,
                                                Rows.PERSON,
                                                "" + line.value(),
                                                HistoryLine.DAY,
                                                line.filing()))
                        .toList());
    }

    void place(Writing writing, List<HistoryLine> lines) {
        listingRegister.place(
                writing,
                lines.stream()
                        .map(
                                line ->
                                        new ListingRow(
                                                new Party.ByUnifiedCode(line.code(), "mentioned"),
                                                statement(line),
                                                line.filing()))
                        .toList());
    }

    private static ListingStatement statement(HistoryLine line) {
        return new ListingStatement(
                ListKind.BLACK,
                new City("zhanjiang"),
                ListingOrigin.AGENCY,
                "" + line.value(),
                line.document() + line.code(),
                "认定单位",
                Rows.AUTHORITY,
                new Interval(HistoryLine.DAY, HistoryLine.until(line.value())),
                null,
                null,
                null);
    }
}
