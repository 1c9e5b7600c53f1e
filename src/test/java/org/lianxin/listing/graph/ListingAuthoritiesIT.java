package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.AUTHORITY;
import static org.lianxin.conduct.Rows.CODE;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.DAY;
import static org.lianxin.conduct.Rows.PERSON;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.subject.Party;
import org.lianxin.subject.graph.TestSubjects;

import java.util.List;
import java.util.Set;

/** Whom an authority has listed, in the real graph. */
class ListingAuthoritiesIT {

    private static final String NOBODY = "11440800M74768696E";

    private final GraphListingAuthorities authorities =
            new GraphListingAuthorities(TestDoor.questions());

    @BeforeEach
    void placeACompanyAndAPerson() {
        TestGraph.reset();
        TestDoor.transactions()
                .write(
                        writing ->
                                TestListings.register()
                                        .place(
                                                writing,
                                                List.of(red(COMPANY, "守1"), red(PERSON, "守2"))));
    }

    @Test
    void findsTheOrganisationsAndPersonsThatItListed() {
        assertThat(placedBy(AUTHORITY))
                .containsExactly(
                        new OrganisationId(CODE), new PersonId(TestSubjects.keyOf(PERSON)));
    }

    @Test
    void findsNobodyForAnAuthorityThatListedNobody() {
        assertThat(placedBy(NOBODY)).isEmpty();
    }

    private Set<SubjectId> placedBy(String authority) {
        Found<Set<SubjectId>> placed = authorities.placedBy(CallerFixture.bankPermit(), authority);
        return placed.asKnownAt(placed.recordedUpTo());
    }

    private static ListingRow red(Party subject, String document) {
        return new ListingRow(
                subject,
                new ListingStatement(
                        ListKind.RED,
                        new City("zhanjiang"),
                        ListingOrigin.AGENCY,
                        "诚信典型",
                        document,
                        "湛江市市场监督管理局",
                        AUTHORITY,
                        Interval.since(DAY),
                        null,
                        null,
                        null),
                Filings.file(1).line(2));
    }
}
