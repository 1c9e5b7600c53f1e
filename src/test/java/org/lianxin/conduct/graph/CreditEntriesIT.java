package org.lianxin.conduct.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.CODE;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.DAY;
import static org.lianxin.conduct.Rows.PERSON;
import static org.lianxin.conduct.Rows.finding;
import static org.lianxin.conduct.Rows.licence;
import static org.lianxin.conduct.Rows.penalty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryCursor;
import org.lianxin.conduct.EntryKind;
import org.lianxin.conduct.EntryPage;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.Finding;
import org.lianxin.conduct.FindingRow;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Credit entries and findings, written to and read from the real graph. */
class CreditEntriesIT {

    private static final RowOutcome ACCEPTED = new RowOutcome.Accepted();
    private static final RowOutcome UNCHANGED = new RowOutcome.Unchanged();
    private static final OrganisationId ABOUT = new OrganisationId(CODE);

    private final Transactions transactions = TestDoor.transactions();
    private final ConductRegister register = TestConduct.register();
    private final CreditEntries entries = TestConduct.entries(TestDoor.questions());

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void readsBackAPenaltyWithExactAmounts() {
        assertThat(tell(penalty(COMPANY, "4408罚〔2022〕1号", DAY, Filings.file(1).line(2))))
                .containsExactly(ACCEPTED);

        CreditEntry entry = page(10, null, null).entries().getFirst();

        assertThat(entry.kind()).isEqualTo(EntryKind.PENALTY);
        assertThat(entry.about()).isEqualTo(ABOUT);
        assertThat(entry.fineWan()).isEqualTo(new BigDecimal("10.5"));
        assertThat(entry.confiscatedWan()).isEqualTo(new BigDecimal("0.123456"));
        assertThat(entry.penaltyKinds()).containsExactly("罚款", "没收违法所得、没收非法财物");
        assertThat(entry.publicUntil()).isEqualTo(DAY.plusYears(3));
        assertThat(byId(entry.id())).containsExactly(entry);
    }

    @Test
    void keepsEveryLicenceOfOneDecision() {
        assertThat(
                        tell(
                                licence(COMPANY, "许1号", "XK1", Filings.file(1).line(2)),
                                licence(COMPANY, "许1号", "XK2", Filings.file(1).line(3))))
                .containsExactly(ACCEPTED, ACCEPTED);
        assertThat(page(10, null, null).entries()).hasSize(2);
    }

    @Test
    void pagesFromTheNewestDecisionToTheOldestWithoutGapsOrRepeats() {
        List<EntryRow> rows = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            rows.add(penalty(COMPANY, "罚" + i, DAY.plusDays(i / 3), Filings.file(1).line(i + 2)));
        }
        tell(rows.toArray(EntryRow[]::new));

        List<CreditEntry> read = new ArrayList<>();
        EntryCursor after = null;
        boolean more = true;
        while (more) {
            EntryPage page = page(5, after, null);
            read.addAll(page.entries());
            after = EntryCursor.behind(page.entries().getLast());
            more = page.hasNextPage();
        }

        assertThat(read).hasSize(23).doesNotHaveDuplicates();
        assertThat(read)
                .extracting(CreditEntry::decidedOn)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void answersACorrectionFromThenOnAndTheOldStatementBefore() {
        tell(penalty(COMPANY, "罚1", DAY, "甲", Filings.file(1).line(2)));
        Instant before = page(1, null, null).knownAt();
        tell(penalty(COMPANY, "罚1", DAY, "乙", Filings.file(2).line(2)));

        assertThat(page(1, null, null).entries().getFirst().facts()).isEqualTo("乙");
        assertThat(page(1, null, before).entries().getFirst().facts()).isEqualTo("甲");
        assertThat(page(1, null, before).knownAt()).isEqualTo(before);
    }

    @Test
    void answersAnInstantToComeWithWhatIsKnownNow() {
        tell(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)));
        EntryPage page = page(1, null, Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(page.entries()).hasSize(1);
        assertThat(page.knownAt()).isEqualTo(page(1, null, null).knownAt());
    }

    @Test
    void bringsAnOrganisationIntoBeingThatOnlyADecisionNames() {
        tell(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)));
        assertThat(names(CODE)).containsExactly("湛江市甲有限公司");
    }

    @Test
    void putsAPenaltyUnderASuspectCodeAside() {
        var suspect = new Party.ByUnifiedCode(UnifiedCode.of("91350211M0000XUF46"), "甲");
        assertThat(tell(penalty(suspect, "罚1", DAY, Filings.file(1).line(2))))
                .containsExactly(new RowOutcome.Quarantined(RowFault.CODE_UNCONFIRMED));
    }

    @Test
    void rejectsARowThatContradictsAnotherInTheSameChunk() {
        assertThat(
                        tell(
                                penalty(COMPANY, "罚1", DAY, "甲", Filings.file(1).line(2)),
                                penalty(COMPANY, "罚1", DAY, "乙", Filings.file(1).line(3)),
                                penalty(COMPANY, "罚1", DAY, "甲", Filings.file(1).line(4))))
                .containsExactly(
                        ACCEPTED,
                        new RowOutcome.Rejected(RowFault.CONFLICT_WITHIN_FILE),
                        UNCHANGED);
    }

    @Test
    void tiesAFindingToEveryPartyOfTheDecision() {
        Party other = new Party.ByUnifiedCode(Rows.OTHER, "湛江市乙有限公司");
        tell(
                penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)),
                penalty(other, "罚1", DAY, Filings.file(1).line(3)));

        assertThat(find(finding("罚1", "直接责任", Filings.file(2).line(2)))).isEqualTo(ACCEPTED);
        assertThat(find(finding("罚1", "直接责任", Filings.file(2).line(2)))).isEqualTo(UNCHANGED);

        List<Finding> responsible = page(1, null, null).entries().getFirst().responsible();
        assertThat(responsible).hasSize(1);
        assertThat(responsible.getFirst().direct()).isTrue();
        assertThat(responsible.getFirst().person().name()).isEqualTo(PERSON.name());
    }

    @Test
    void takesOnlyTheWordsOfTheLawForDirectResponsibility() {
        tell(penalty(COMPANY, "罚1", DAY, Filings.file(1).line(2)));
        find(finding("罚1", "非直接责任", Filings.file(2).line(2)));
        assertThat(page(1, null, null).entries().getFirst().responsible().getFirst().direct())
                .isFalse();
    }

    @Test
    void putsAFindingWithoutItsPenaltyAside() {
        assertThat(find(finding("罚9", "直接责任", Filings.file(1).line(2))))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.GROUND_UNKNOWN));
    }

    @Test
    void givesAnEmptyPageToWhoeverIsNotRecorded() {
        EntryPage page = page(5, null, null);
        assertThat(page.entries()).isEmpty();
        assertThat(page.hasNextPage()).isFalse();
    }

    private List<RowOutcome> tell(EntryRow... rows) {
        return transactions.write(writing -> register.record(writing, List.of(rows)));
    }

    private RowOutcome find(FindingRow row) {
        return transactions.write(writing -> register.find(writing, List.of(row)).getFirst());
    }

    private EntryPage page(int first, @Nullable EntryCursor after, @Nullable Instant knownAt) {
        var request = new EntryPageRequest(ABOUT, first, after, knownAt, null);
        return entries.pages(CallerFixture.bankPermit(), List.of(request))
                .values()
                .iterator()
                .next();
    }

    private List<CreditEntry> byId(String id) {
        var found = entries.byId(CallerFixture.bankPermit(), List.of(id, "nothing"));
        return List.copyOf(found.asKnownAt(found.recordedUpTo()).values());
    }

    private static List<String> names(UnifiedCode code) {
        try (var session = TestGraph.driver().session()) {
            return session.run(
                            "MATCH (:Organisation {code: '"
                                    + code
                                    + "'})-[:REGISTERED_AS]->(r) RETURN r.name AS name")
                    .list(row -> row.get("name").asString());
        }
    }
}
