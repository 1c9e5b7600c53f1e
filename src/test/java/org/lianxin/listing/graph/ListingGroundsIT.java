package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.CODE;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.DAY;
import static org.lianxin.conduct.Rows.finding;
import static org.lianxin.conduct.Rows.penalty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.Listings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A listing filed again may rest on a decision that only arrived since. It then rests on that one
 * alone, and what it rested on before is not rewritten.
 */
class ListingGroundsIT {

    private static final String LISTER = "11440800M74768696E";
    private static final OrganisationId LISTED = new OrganisationId(CODE);
    private static final LocalDate FROM = DAY.plusDays(20);
    private static final LocalDate OWN_DAY = DAY.minusYears(1);

    private final Transactions transactions = TestDoor.transactions();
    private final ConductRegister conduct = TestConduct.register();
    private final ListingRegister register = TestListings.register();
    private final Listings listings = TestListings.listings(TestDoor.questions());

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void aFindingOfTheOtherDecisionReachesNobodyAnyMore() {
        record(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)));
        transactions.write(
                writing ->
                        conduct.find(
                                writing, List.of(finding("罚1", "直接责任", Filings.file(2).line(2)))));
        place(FROM.plusYears(3), Filings.file(3).line(2));
        Instant then = upTo();
        Listing before = asKnownAt(then);
        assertThat(before.ground().authority()).isEqualTo("湛江市市场监督管理局");
        assertThat(before.ground().responsible()).hasSize(1);
        assertThat(before.conductOn()).isEqualTo(DAY);

        record(ownDecision());
        assertThat(asKnownAt(upTo())).isEqualTo(before);
        place(FROM.plusYears(2), Filings.file(5).line(2));

        Listing after = asKnownAt(upTo());
        assertThat(after.ground().authority()).isEqualTo("认定单位");
        assertThat(after.ground().responsible()).isEmpty();
        assertThat(after.conductOn()).isEqualTo(OWN_DAY);
        assertThat(after.ground().entryId()).isNotEqualTo(before.ground().entryId());
        assertThat(asKnownAt(then)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryMark.class,
            names = {"WITHDRAWN", "REPAIRED"})
    void nothingNewRestsOnADecisionThatWasTakenBack(EntryMark mark) {
        record(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)));
        place(FROM.plusYears(3), Filings.file(2).line(2));
        Listing before = asKnownAt(upTo());
        mark(String.valueOf(before.ground().entryId()), mark);

        assertThat(told(FROM.plusDays(1), FROM.plusYears(3), Filings.file(3).line(2)))
                .containsExactly(new RowOutcome.Quarantined(RowFault.GROUND_TAKEN_BACK));
        assertThat(asKnownAt(upTo())).as("what is there is as it was").isEqualTo(before);
        place(FROM.plusYears(2), Filings.file(4).line(2));
        assertThat(asKnownAt(upTo()).term().until())
                .as("its source may still state it")
                .isEqualTo(FROM.plusYears(2).plusDays(1));

        record(ownDecision());
        assertThat(told(FROM.plusDays(1), FROM.plusYears(3), Filings.file(3).line(2)))
                .as("nor is another decision taken back with it")
                .containsExactly(new RowOutcome.Accepted());
    }

    @Test
    void aDisputedDecisionStillCarriesANewListing() {
        record(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)));
        place(FROM.plusYears(3), Filings.file(2).line(2));
        mark(String.valueOf(asKnownAt(upTo()).ground().entryId()), EntryMark.DISPUTED);

        assertThat(told(FROM.plusDays(1), FROM.plusYears(3), Filings.file(3).line(2)))
                .containsExactly(new RowOutcome.Accepted());
    }

    private void mark(String entry, EntryMark mark) {
        transactions.write(
                writing -> {
                    TestConduct.marks().mark(writing, entry, mark, DAY);
                    return Optional.empty();
                });
    }

    /** By the lister itself, under the same number. */
    private static EntryRow ownDecision() {
        EntryRow other = penalty(COMPANY, "罚1", OWN_DAY, Filings.file(4).line(2));
        EntryStatement said = other.statement();
        return new EntryRow(
                COMPANY,
                new EntryStatement(
                        said.subjectName(),
                        new Decision("罚1", OWN_DAY, "认定单位", LISTER),
                        said.detail(),
                        said.term(),
                        said.publicUntil(),
                        said.conduct(),
                        said.stateAsFiled(),
                        said.remark()),
                other.filing());
    }

    private void record(EntryRow row) {
        List<RowOutcome> outcomes =
                transactions.write(writing -> conduct.record(writing, List.of(row)));
        assertThat(outcomes).containsExactly(new RowOutcome.Accepted());
    }

    private void place(LocalDate lastDay, Filing filing) {
        assertThat(told(FROM, lastDay, filing)).containsExactly(new RowOutcome.Accepted());
    }

    private List<RowOutcome> told(LocalDate from, LocalDate lastDay, Filing filing) {
        var statement =
                new ListingStatement(
                        ListKind.BLACK,
                        new City("zhanjiang"),
                        ListingOrigin.AGENCY,
                        "虚假广告",
                        "罚1",
                        "认定单位",
                        LISTER,
                        Interval.closedOn(from, lastDay),
                        null,
                        null,
                        null);
        var row = new ListingRow(COMPANY, statement, filing);
        return transactions.write(writing -> register.place(writing, List.of(row)));
    }

    private Instant upTo() {
        return listings.of(CallerFixture.bankPermit(), List.of(LISTED)).recordedUpTo();
    }

    private Listing asKnownAt(Instant at) {
        return listings.of(CallerFixture.bankPermit(), List.of(LISTED))
                .asKnownAt(at)
                .values()
                .iterator()
                .next()
                .getFirst();
    }
}
