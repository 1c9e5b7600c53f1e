package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.AUTHORITY;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.penalty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.TestGraph;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.AttentionProposal;
import org.lianxin.listing.AttentionProposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What Wuhan's list is proposed from, and that an officer's proposal takes it off the table. */
class AttentionProposalsIT {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private final AttentionProposals proposals =
            TestListings.attentionProposals(TestDoor.questions());

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void proposesForThreeFinesWithinAYearUntilAnOfficerTakesItUp() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        penalise(officers, "罚2", LocalDate.of(2026, 3, 1));
        assertThat(of(officers, AUTHORITY)).isEmpty();
        penalise(officers, "罚3", LocalDate.of(2026, 2, 1));

        assertThat(of(officers, AUTHORITY))
                .singleElement()
                .satisfies(
                        proposed -> {
                            assertThat(proposed.subject()).isEqualTo(LifeOfficers.LISTED);
                            assertThat(proposed.proposal())
                                    .isInstanceOfSatisfying(
                                            AttentionProposal.ForMinorActs.class,
                                            minor -> assertThat(minor.acts()).hasSize(3));
                        });
        assertThat(of(officers, LifeOfficers.OTHER_AUTHORITY)).isEmpty();

        LifeOfficers.moved(officers.propose(officers.proposal(ListKind.ATTENTION, "虚假广告", "罚1")));
        assertThat(of(officers, AUTHORITY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void countsNoFineThatWasTakenBack(EntryMark mark) {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        penalise(officers, "罚2", LocalDate.of(2026, 3, 1));
        penalise(officers, "罚3", LocalDate.of(2026, 2, 1));
        String fine = entry("罚3");
        officers.transactions.write(
                writing -> {
                    TestConduct.marks().mark(writing, fine, mark, ON);
                    return fine;
                });

        assertThat(of(officers, AUTHORITY)).hasSize(mark.hides() ? 0 : 1);
        officers.transactions.write(
                writing -> {
                    TestConduct.marks().clear(writing, fine, mark);
                    return fine;
                });
        assertThat(of(officers, AUTHORITY)).as("the mark was a mistake").hasSize(1);
    }

    /** That somebody was penalised by it must not be seen from a grave act of another's. */
    @Test
    void namesNobodyWhoseOnlyFineOfTheAuthorityWasTakenBack() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        for (String document : List.of("罚2", "罚3", "罚4")) {
            penalise(officers, document, LocalDate.of(2026, 3, 1), LifeOfficers.OTHER_AUTHORITY);
        }
        assertThat(of(officers, AUTHORITY)).hasSize(1);
        officers.transactions.write(
                writing -> {
                    TestConduct.marks().mark(writing, entry("罚1"), EntryMark.WITHDRAWN, ON);
                    return "";
                });

        assertThat(of(officers, AUTHORITY)).isEmpty();
        assertThat(of(officers, LifeOfficers.OTHER_AUTHORITY)).hasSize(1);
    }

    @Test
    void proposesNothingWhereTheCityKeepsNoSuchList() {
        LifeOfficers officers = LifeOfficers.in("zhanjiang");
        penalise(officers, "罚2", LocalDate.of(2026, 3, 1));
        penalise(officers, "罚3", LocalDate.of(2026, 2, 1));
        assertThat(of(officers, AUTHORITY)).isEmpty();
    }

    private List<AttentionProposals.Proposed> of(LifeOfficers officers, String authority) {
        return proposals.of(officers.permit(), new City(officers.city.key()), authority, ON);
    }

    private static void penalise(LifeOfficers officers, String document, LocalDate on) {
        penalise(officers, document, on, AUTHORITY);
    }

    private static void penalise(
            LifeOfficers officers, String document, LocalDate on, String authority) {
        EntryRow fine = penalty(COMPANY, document, on, Filings.file(7).line(2));
        var statement =
                new EntryStatement(
                        fine.statement().subjectName(),
                        new Decision(document, on, authority, authority),
                        fine.statement().detail(),
                        Interval.since(on),
                        on.plusYears(3),
                        null,
                        "1",
                        null);
        var row = new EntryRow(COMPANY, statement, fine.filing());
        officers.transactions.write(
                writing -> TestConduct.register().record(writing, List.of(row)));
    }

    private static String entry(String document) {
        try (var session = TestGraph.driver().session()) {
            return session.run(
                            "MATCH (e:CreditEntry)-[:STATED_AS]->({documentNumber: $document})"
                                    + " RETURN DISTINCT e.key",
                            Map.of("document", document))
                    .single()
                    .get(0)
                    .asString();
        }
    }
}
