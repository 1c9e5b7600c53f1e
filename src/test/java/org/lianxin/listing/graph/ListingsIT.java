package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.AUTHORITY;
import static org.lianxin.conduct.Rows.CODE;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.DAY;
import static org.lianxin.conduct.Rows.OTHER;
import static org.lianxin.conduct.Rows.PERSON;
import static org.lianxin.conduct.Rows.finding;
import static org.lianxin.conduct.Rows.penalty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.Finding;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.Listings;
import org.lianxin.subject.Party;
import org.lianxin.subject.graph.TestSubjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Listings with their grounds, written to and read from the real graph. */
class ListingsIT {

    private static final RowOutcome ACCEPTED = new RowOutcome.Accepted();
    private static final RowOutcome UNCHANGED = new RowOutcome.Unchanged();
    private static final OrganisationId LISTED = new OrganisationId(CODE);
    private static final LocalDate FROM = DAY.plusDays(20);
    private static final City CITY = new City("zhanjiang");

    private final Transactions transactions = TestDoor.transactions();
    private final ConductRegister conduct = TestConduct.register();
    private final ListingRegister register = TestListings.register();
    private final Listings listings = TestListings.listings(TestDoor.questions());

    @BeforeEach
    void empty() {
        TestGraph.reset();
        transactions.write(
                writing ->
                        conduct.record(
                                writing,
                                List.of(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)))));
    }

    @Test
    void readsBackAListingWithItsGroundAndWhoWasFoundResponsible() {
        transactions.write(
                writing ->
                        conduct.find(
                                writing, List.of(finding("罚1", "直接责任", Filings.file(2).line(2)))));
        assertThat(place(black("罚1", Filings.file(3).line(2)))).isEqualTo(ACCEPTED);

        Listing listing = one(LISTED);

        assertThat(listing.list()).isEqualTo(ListKind.BLACK);
        assertThat(listing.city()).isEqualTo(CITY);
        assertThat(listing.ground().document()).isEqualTo("罚1");
        assertThat(listing.ground().provision()).isEqualTo("《中华人民共和国广告法》第五十五条");
        assertThat(listing.ground().entryId()).isNotNull();
        assertThat(listing.ground().responsible())
                .extracting(Finding::direct)
                .containsExactly(true);
        assertThat(listing.conductOn()).isEqualTo(DAY);
        assertThat(listing.term()).isEqualTo(Interval.closedOn(FROM, FROM.plusYears(3)));
        assertThat(listing.source().line()).isEqualTo(2);
    }

    @Test
    void putsAnAdverseListingWithoutItsDecisionAside() {
        assertThat(place(black("罚9", Filings.file(3).line(2))))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.GROUND_UNKNOWN));
    }

    @Test
    void bringsNobodyIntoBeingForAListingThatIsPutAside() {
        Party other = new Party.ByUnifiedCode(OTHER, "湛江市乙有限公司");
        assertThat(place(row(other, ListKind.BLACK, "罚1", AUTHORITY, Filings.file(3).line(2))))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.GROUND_UNKNOWN));
        assertThat(place(row(PERSON, ListKind.BLACK, "罚1", AUTHORITY, Filings.file(3).line(3))))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.GROUND_UNKNOWN));
        assertThat(place(row(other, ListKind.RED, "守1", AUTHORITY, Filings.file(3).line(4))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void letsAListingRestOnTheOnlyDecisionOfAnotherAuthority() {
        assertThat(place(black("罚1", "11440800M74768696E", Filings.file(3).line(2))))
                .isEqualTo(ACCEPTED);
        assertThat(one(LISTED).ground().authority()).isEqualTo("湛江市市场监督管理局");
    }

    @Test
    void takesARedListingWithItsDocumentAlone() {
        assertThat(place(row(COMPANY, ListKind.RED, "守1", AUTHORITY, Filings.file(3).line(2))))
                .isEqualTo(ACCEPTED);
        Listing listing = one(LISTED);
        assertThat(listing.ground().entryId()).isNull();
        assertThat(listing.ground().document()).isEqualTo("守1");
        assertThat(listing.conductOn()).isEqualTo(FROM);
    }

    @Test
    void readsBackACourtsListingOfAPersonWhoIsNew() {
        assertThat(place(court(PERSON, Filings.file(3).line(2)))).isEqualTo(ACCEPTED);
        assertThat(place(court(PERSON, Filings.file(3).line(2)))).isEqualTo(UNCHANGED);

        Listing listing = one(person());

        assertThat(listing.origin()).isEqualTo(ListingOrigin.COURT);
        assertThat(listing.court()).isNotNull();
        assertThat(listing.ground().authority()).isEqualTo("济阳区人民法院");
        assertThat(listing.id()).doesNotContain(person().key().hex());
    }

    @Test
    void putsTheSameNumberUnderAnotherNameAside() {
        place(court(PERSON, Filings.file(3).line(2)));
        var other = new Party.Individual("李四", PERSON.document());
        assertThat(place(court(other, Filings.file(3).line(3))))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.NAME_MISMATCH));
    }

    @Test
    void answersACorrectionOfTheDecisionInTheGroundToo() {
        place(black("罚1", Filings.file(3).line(2)));
        Instant before = found(LISTED).recordedUpTo();
        transactions.write(
                writing ->
                        conduct.record(
                                writing,
                                List.of(
                                        penalty(
                                                COMPANY,
                                                "罚1",
                                                DAY.minusDays(7),
                                                Filings.file(4).line(2)))));

        Found<Map<SubjectId, List<Listing>>> found = found(LISTED);

        assertThat(only(found.asKnownAt(found.recordedUpTo())).conductOn())
                .isEqualTo(DAY.minusDays(7));
        assertThat(only(found.asKnownAt(before)).conductOn()).isEqualTo(DAY);
    }

    @Test
    void answersWithAnEmptyListForWhoeverIsNotListed() {
        assertThat(found(LISTED).asKnownAt(found(LISTED).recordedUpTo()))
                .containsExactly(Map.entry(LISTED, List.of()));
    }

    private static ListingRow black(String document, Filing filing) {
        return black(document, AUTHORITY, filing);
    }

    private static ListingRow black(String document, String authority, Filing filing) {
        return row(COMPANY, ListKind.BLACK, document, authority, filing);
    }

    private static ListingRow row(
            Party subject, ListKind list, String document, String authority, Filing filing) {
        var statement =
                new ListingStatement(
                        list,
                        CITY,
                        ListingOrigin.AGENCY,
                        "虚假广告",
                        document,
                        "认定单位",
                        authority,
                        Interval.closedOn(FROM, FROM.plusYears(3)),
                        null,
                        null,
                        null);
        return new ListingRow(subject, statement, filing);
    }

    private static ListingRow court(Party subject, Filing filing) {
        var details =
                new CourtDetails("(2019)3701执1号", "济阳区人民法院", "给付金钱", "部分未履行", "违反限制消费令", DAY, FROM);
        var statement =
                new ListingStatement(
                        ListKind.COURT_DEBTOR,
                        new City("jiyang"),
                        ListingOrigin.COURT,
                        null,
                        "(2019)3701民初7号",
                        "济阳区人民法院",
                        null,
                        Interval.since(FROM),
                        null,
                        FROM,
                        details);
        return new ListingRow(subject, statement, filing);
    }

    private static PersonId person() {
        return new PersonId(TestSubjects.keyOf(PERSON));
    }

    private RowOutcome place(ListingRow row) {
        return transactions.write(writing -> register.place(writing, List.of(row)).getFirst());
    }

    private Found<Map<SubjectId, List<Listing>>> found(SubjectId subject) {
        return listings.of(CallerFixture.bankPermit(), List.of(subject));
    }

    private Listing one(SubjectId subject) {
        var found = found(subject);
        return only(found.asKnownAt(found.recordedUpTo()));
    }

    private static Listing only(Map<SubjectId, List<Listing>> listings) {
        List<Listing> all = listings.values().iterator().next();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
