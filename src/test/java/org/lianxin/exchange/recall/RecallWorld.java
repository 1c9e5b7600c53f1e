package org.lianxin.exchange.recall;

import org.jspecify.annotations.Nullable;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.OrganisationState;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.graph.TestAudit;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.Rows;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.cypher.Writing;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallRegister;
import org.lianxin.exchange.RecallRounds;
import org.lianxin.exchange.Recalls;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.StepWanted;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A company with listings and entries, those who look at them, and what changes about them. */
final class RecallWorld implements AutoCloseable {

    static final Duration UNDER_WAY = Duration.ofMinutes(2);
    static final String BANK = "91999999MADEM08L6F";
    static final String OTHER_BANK = "91999999MADEM07G4T";
    static final String AGENCY = "11999999MADEM04GX4";
    static final String PORTAL = "12999999MADEM09M0Q";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final SetClock clock = new SetClock();
    final ShownIds ids = new ShownIds(new byte[32]);
    final Transactions transactions =
            TestDoor.transactions(clock, List.of(new RecallCauses(ids::of)));
    final TestAudit audit = new TestAudit(TestAudit.GENEROUS);
    final RecallRows rows = new RecallRows(ShippedRulebooks.frame());
    final Recalls recalls = new GraphRecalls(TestDoor.questions(), rows);
    final RecallRegister register = new GraphRecallRegister(transactions, rows);
    private int requests;
    private int lines = 1;

    RecallWorld() {
        TestGraph.reset();
    }

    /** A gateway's worker. */
    RecallRounds rounds() {
        return rounds(TestDoor.untimed());
    }

    RecallRounds rounds(UntimedTransactions untimed) {
        return new GraphRecallRounds(
                new LogTail(
                        untimed,
                        TestDoor.questions(),
                        audit.checkpoints(),
                        audit.leaves(),
                        audit.pseudonyms()),
                untimed,
                TestDoor.questions(),
                audit.entries(),
                new Registered(),
                ShippedRulebooks.calendar(),
                clock,
                new RecallTerms(3, UNDER_WAY));
    }

    /** A penalty of that number, its key. */
    String entry(String document) {
        return entry(document, "虚假广告");
    }

    String entry(String document, String facts) {
        var row =
                Rows.penalty(
                        Rows.COMPANY, document, Rows.DAY, facts, Filings.file(++lines).line(2));
        transactions.write(writing -> TestConduct.register().record(writing, List.of(row)));
        return one("CreditEntry", "EntryStatement", "documentNumber", document);
    }

    /** A listing that rests on such a penalty, its key. */
    String listing(String document) {
        entry(document);
        return listing(document, "虚假广告");
    }

    /** One whose term ended with that day. */
    String listingUntil(String document, LocalDate last) {
        entry(document);
        return listing(document, "虚假广告", last);
    }

    String listing(String document, String category) {
        return listing(document, category, Rows.DAY.plusYears(6));
    }

    private String listing(String document, String category, LocalDate last) {
        var statement =
                new ListingStatement(
                        ListKind.BLACK,
                        new City("zhanjiang"),
                        ListingOrigin.AGENCY,
                        category,
                        document,
                        "湛江市市场监督管理局",
                        Rows.AUTHORITY,
                        Interval.closedOn(Rows.DAY, last),
                        null,
                        null,
                        null);
        place(statement);
        return one("Listing", "ListingStatement", "groundDocument", document);
    }

    String courtListing() {
        var court =
                new CourtDetails("(2025)示0801执34号", "示例人民法院", "给付货款", "全部未履行", "规避执行", null, null);
        place(
                new ListingStatement(
                        ListKind.COURT_DEBTOR,
                        new City("zhanjiang"),
                        ListingOrigin.COURT,
                        null,
                        "(2025)示0801民初12号",
                        "湛江市示例人民法院",
                        "11999999MADEM03C0G",
                        Interval.since(LocalDate.of(2025, 4, 7)),
                        null,
                        null,
                        court));
        return one("Listing", "ListingStatement", "groundDocument", "(2025)示0801民初12号");
    }

    private void place(ListingStatement statement) {
        var row = new ListingRow(Rows.COMPANY, statement, Filings.file(++lines).line(2));
        transactions.write(writing -> TestListings.register().place(writing, List.of(row)));
    }

    void step(String listing, LifeStep step) {
        step(listing, step, "11999999MADEM03C0G");
    }

    void step(String listing, LifeStep step, String by) {
        transactions.write(
                writing -> {
                    step(writing, listing, step, by);
                    return listing;
                });
    }

    void step(Writing writing, String listing, LifeStep step, String by) {
        var steps = TestListings.lifeSteps();
        long version = steps.find(writing, listing).orElseThrow().life().version();
        var decider = new Decider("示例单位", by, "甲", null);
        Life.Outcome outcome =
                steps.take(writing, listing, new StepWanted(step, version, decider, "决定"));
        if (!(outcome instanceof Life.Outcome.Moved)) {
            throw new AssertionError(outcome);
        }
    }

    void mark(String entry, EntryMark mark) {
        transactions.write(
                writing -> {
                    TestConduct.marks().mark(writing, entry, mark, TODAY);
                    return entry;
                });
    }

    void clear(String entry, EntryMark mark) {
        transactions.write(
                writing -> {
                    TestConduct.marks().clear(writing, entry, mark);
                    return entry;
                });
    }

    /** As known when a question is answered now. */
    Instant recordedUpTo() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (c:RecordedClock {name: 'recorded'}) RETURN c.at AS at")
                    .single()
                    .get("at")
                    .asZonedDateTime()
                    .toInstant();
        }
    }

    /** An organisation is shown these things. */
    void shown(@Nullable String organisation, String... keys) {
        shown(organisation, recordedUpTo(), keys);
    }

    /** The same, where the graph was read before. */
    void shown(@Nullable String organisation, Instant knownAt, String... keys) {
        log(draft(organisation, AuditBasis.Kind.CONSENT, AuditOutcome.DISCLOSED, knownAt, keys));
    }

    void log(AuditDraft draft) {
        audit.log().append(List.of(draft));
    }

    AuditDraft draft(
            @Nullable String organisation,
            AuditBasis.Kind basis,
            AuditOutcome outcome,
            @Nullable Instant knownAt,
            String... keys) {
        String client = organisation == null ? "nobody" : organisation;
        return new AuditDraft(
                "request-" + ++requests,
                clock.now,
                client,
                organisation,
                "Query.creditProfile",
                "LOAN_APPROVAL",
                new AuditBasis(basis, null),
                audit.pseudonyms().of(new OrganisationId(Rows.CODE)),
                List.of("LISTINGS"),
                List.of(keys).stream().map(ids::of).map(audit.pseudonyms()::ofShown).toList(),
                List.of(),
                knownAt,
                outcome,
                outcome == AuditOutcome.REFUSED ? "CONSENT_REQUIRED" : null,
                null);
    }

    List<Recall> of(String organisation) {
        return of(organisation, 0, Recalls.PAGE_MAX);
    }

    List<Recall> of(String organisation, long after, int first) {
        return recalls.of(permit(organisation), organisation, after, first, false);
    }

    static Permit permit(String organisation) {
        var caller =
                new Caller(organisation, organisation, CallerKind.BANK, Set.of(Scope.CREDIT_READ));
        return RegisteredPermits.doing(caller, UnifiedCode.of(organisation), Scope.CREDIT_READ);
    }

    long openCauses() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (c:RecallCause {open: true}) RETURN count(c) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    /** How many changes of that thing were recorded up to then. */
    long changesUpTo(String shownId, Instant at) {
        try (var session = TestGraph.driver().session()) {
            return session.run(
                            "MATCH (c:RecallCause {target: $id}) WHERE c.recordedAt <= $at RETURN"
                                    + " count(c) AS n",
                            Map.of("id", shownId, "at", at.atZone(ZoneOffset.UTC)))
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    private static String one(String label, String statement, String property, String value) {
        try (var session = TestGraph.driver().session()) {
            return session.run(
                            "MATCH (x:%s)-[:STATED_AS]->(:%s {%s: $value}) RETURN DISTINCT x.key AS key"
                                    .formatted(label, statement, property),
                            Map.of("value", value))
                    .single()
                    .get("key")
                    .asString();
        }
    }

    @Override
    public void close() {
        audit.close();
    }

    /** Each organisation has one client, of its code. */
    static final class Registered implements CallerOrganisations {

        @Override
        public Optional<CallerOrganisation> findByClient(String clientId) {
            CallerKind kind = clientId.equals(PORTAL) ? CallerKind.SUBJECT : CallerKind.BANK;
            return Optional.of(
                    RegisteredPermits.organisation(
                            UnifiedCode.of(clientId), kind, OrganisationState.ACTIVE));
        }

        @Override
        public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
            throw new AssertionError("was not to be asked");
        }

        @Override
        public List<RegisteredOrganisation> page(
                Permit permit, @Nullable UnifiedCode after, int first) {
            throw new AssertionError("was not to be asked");
        }
    }
}
