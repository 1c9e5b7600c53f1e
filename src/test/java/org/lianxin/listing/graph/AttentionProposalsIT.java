package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.AUTHORITY;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.penalty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.AttentionProposal;
import org.lianxin.listing.AttentionProposals;

import java.time.LocalDate;
import java.util.List;

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
        var row = penalty(COMPANY, document, on, Filings.file(7).line(2));
        officers.transactions.write(
                writing -> TestConduct.register().record(writing, List.of(row)));
    }
}
