package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Representation;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeRegister;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.Listings;
import org.lianxin.listing.Lives;
import org.lianxin.listing.StepWanted;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.DisputeRegister;
import org.lianxin.remedy.Disputes;
import org.lianxin.remedy.RepairRegister;
import org.lianxin.remedy.Repairs;
import org.lianxin.remedy.RestorationCall;
import org.lianxin.remedy.RestorationRegister;
import org.lianxin.remedy.Restorations;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Five cities with an authority each, a listed company, and the ways out of its listings. */
final class RemedyWorld {

    static final UnifiedCode COMPANY = UnifiedCode.of("91999999MADEM06H0E");
    static final UnifiedCode OTHER_AGENCY = UnifiedCode.of("11999999MADGA0042D");
    static final UnifiedCode COURT = UnifiedCode.of("11999999MADEM03C0G");
    static final CallerDocument REPRESENTATIVE =
            new CallerDocument(DocumentKind.RESIDENT_ID, "999999197403110010");
    static final CallerDocument STRANGER =
            new CallerDocument(DocumentKind.RESIDENT_ID, "999999199001010016");

    private static final Map<String, String> AUTHORITIES =
            Map.of(
                    "zhanjiang",
                    "11999999MADEM04GX4",
                    "jieyang",
                    "11999999MADGA00508",
                    "jiyang",
                    "11999999MADGA00770",
                    "ganzhou",
                    "11999999MADGA0093M",
                    "wuhan",
                    "11999999MADGA01146");
    private static final Map<String, String> DIVISIONS =
            Map.of(
                    "zhanjiang",
                    "440800",
                    "jieyang",
                    "445200",
                    "jiyang",
                    "370115",
                    "ganzhou",
                    "360700",
                    "wuhan",
                    "420100");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final AtomicInteger LINES = new AtomicInteger();

    final SettableClock clock = new SettableClock();
    private final List<BeforeCommit> followers = new ArrayList<>();
    final Transactions transactions = TestDoor.transactions(clock, followers);
    final DisputeRegister register;
    final RepairRegister repairing;
    final RestorationRegister restoring;
    final Disputes disputes = new GraphDisputes(TestDoor.questions());
    final Repairs repairs = new GraphRepairs(TestDoor.questions());
    final Restorations restorations = new GraphRestorations(TestDoor.questions());
    final Listings listings = TestListings.listings(TestDoor.questions());
    private final Lives lives = TestListings.lives(TestDoor.questions());
    private final LifeRegister lifeRegister = TestListings.lifeRegister(transactions);
    private final CreditEntries entries = TestConduct.entries(TestDoor.questions());
    @Nullable PersonId person;

    /** For whom the representative speaks. */
    final Set<OrganisationId> spokenFor = new HashSet<>(Set.of(company()));

    RemedyWorld() {
        TestGraph.reset();
        var targets = new Targets(ShippedRulebooks.all());
        var plans =
                new Plans(
                        ShippedRulebooks.all(),
                        ShippedRulebooks.frame(),
                        new DeadlineDecision(ShippedRulebooks.calendar()));
        var consequences =
                new Consequences(new ListingSteps(TestListings.lifeSteps()), TestConduct.marks());
        followers.add(new DisputedMeanwhile(consequences));
        Selves selves = new Selves(new InOffice());
        register =
                new GraphDisputeRegister(
                        transactions,
                        selves,
                        new DisputeFiling(targets, plans),
                        new DisputeHandling(
                                targets,
                                plans,
                                consequences,
                                new Restoring(new GraphActionsTaken())));
        repairing =
                new GraphRepairRegister(
                        transactions, selves, new RepairHandling(targets, plans, consequences));
        restoring = new GraphRestorationRegister(transactions);
        AUTHORITIES.forEach((city, code) -> registered(code, city));
        registered(OTHER_AGENCY.value(), "zhanjiang");
    }

    static UnifiedCode authority(String city) {
        return UnifiedCode.of(Objects.requireNonNull(AUTHORITIES.get(city)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now, SHANGHAI);
    }

    /** A penalty of the city's authority, and a listing that rests on it. */
    CaseTarget listed(String city, String document) {
        return listed(new Party.ByUnifiedCode(COMPANY, "示例有限公司"), city, document);
    }

    CaseTarget listedPerson(String city, String document) {
        var party =
                new Party.Individual(
                        "陈示例", new PersonDocument(DocumentKind.RESIDENT_ID, "999999197403110010"));
        CaseTarget listed = listed(party, city, document);
        person = new PersonId(new PersonKey(one("MATCH (p:Person) RETURN p.key AS one")));
        return listed;
    }

    /** The same, of which the term begins on that day. */
    CaseTarget listedFrom(LocalDate from, String city, String document) {
        return listed(new Party.ByUnifiedCode(COMPANY, "示例有限公司"), city, document, from);
    }

    private CaseTarget listed(Party party, String city, String document) {
        return listed(party, city, document, LocalDate.of(2025, 3, 1));
    }

    private CaseTarget listed(Party party, String city, String document, LocalDate from) {
        penalty(party, city, document);
        return placed(party, city, document, Interval.closedOn(from, from.plusYears(3)));
    }

    /** A listing that rests on what was decided under that number before, or that stands anew. */
    CaseTarget placed(String city, String document, Interval term) {
        return placed(new Party.ByUnifiedCode(COMPANY, "示例有限公司"), city, document, term);
    }

    private CaseTarget placed(Party party, String city, String document, Interval term) {
        boolean serious = city.equals("ganzhou");
        var statement =
                new ListingStatement(
                        serious ? ListKind.SERIOUS_DISHONESTY : ListKind.BLACK,
                        new City(city),
                        ListingOrigin.AGENCY,
                        "虚假广告",
                        document,
                        city + "示例单位",
                        authority(city).value(),
                        term,
                        null,
                        term.from(),
                        null);
        place(new ListingRow(party, statement, filing(city)));
        return new CaseTarget(
                CaseTarget.Kind.LISTING,
                one(
                        "MATCH (l:Listing)-[:STATED_AS]->(s {groundDocument: '"
                                + document
                                + "'}) RETURN DISTINCT l.key AS one"));
    }

    /** The same, but another unit handed it in. */
    CaseTarget listedThrough(UnifiedCode provider, String city, String document) {
        CaseTarget listed = listed(city, document);
        try (var session = TestGraph.driver().session()) {
            session.run(
                            "MATCH (:Listing {key: $key})-[:STATED_AS]->(s) SET s.sourceUnitCode ="
                                    + " $unit",
                            Map.of("key", listed.key(), "unit", provider.value()))
                    .consume();
        }
        return listed;
    }

    CaseTarget listedRed(String city) {
        var statement =
                new ListingStatement(
                        ListKind.RED,
                        new City(city),
                        ListingOrigin.AGENCY,
                        "诚信典型",
                        "守1",
                        city + "示例单位",
                        authority(city).value(),
                        Interval.since(LocalDate.of(2025, 4, 1)),
                        null,
                        null,
                        null);
        place(new ListingRow(new Party.ByUnifiedCode(COMPANY, "示例有限公司"), statement, filing(city)));
        return new CaseTarget(
                CaseTarget.Kind.LISTING,
                one("MATCH (l:Listing {list: 'RED'}) RETURN l.key AS one"));
    }

    CaseTarget listedByCourt() {
        var court =
                new CourtDetails(
                        "(2025)示0801执34号",
                        "示例人民法院",
                        "给付货款",
                        "全部未履行",
                        "有履行能力而拒不履行生效法律文书确定义务",
                        null,
                        null);
        var statement =
                new ListingStatement(
                        ListKind.COURT_DEBTOR,
                        new City("zhanjiang"),
                        ListingOrigin.COURT,
                        null,
                        "(2025)示0801民初12号",
                        "湛江市示例人民法院",
                        COURT.value(),
                        Interval.since(LocalDate.of(2025, 4, 7)),
                        null,
                        null,
                        court);
        place(
                new ListingRow(
                        new Party.ByUnifiedCode(COMPANY, "示例有限公司"),
                        statement,
                        filing("zhanjiang")));
        return new CaseTarget(
                CaseTarget.Kind.LISTING,
                one("MATCH (l:Listing {origin: 'COURT'}) RETURN l.key AS one"));
    }

    /** The entry that such a listing rests on. */
    CaseTarget entry(String document) {
        return new CaseTarget(
                CaseTarget.Kind.ENTRY,
                one(
                        "MATCH (e:CreditEntry)-[:STATED_AS]->(s {documentNumber: '"
                                + document
                                + "'}) RETURN DISTINCT e.key AS one"));
    }

    /** That body carried out a measure of the listing. */
    void acted(CaseTarget target, UnifiedCode body) {
        try (var session = TestGraph.driver().session()) {
            session.run(
                            "CREATE (:Execution {key: $body, listing: $listing, body: $body,"
                                + " measure: 'A13'})-[:DID]->(:Deed {version: 1, deed: 'EXECUTED',"
                                + " on: date('2026-01-05'), officer: 'x', note: '撤销荣誉称号'})",
                            Map.of("body", body.value(), "listing", target.key()))
                    .consume();
        }
    }

    void penalty(Party party, String city, String document) {
        penalty(party, city, document, "初次报送的事实");
    }

    void penalty(Party party, String city, String document, String facts) {
        LocalDate day = LocalDate.of(2025, 2, 3);
        var detail =
                new EntryDetail.Penalty(
                        "虚假广告", facts, "《中华人民共和国广告法》第五十五条", List.of("罚款"), "罚款", null, null, null);
        var statement =
                new EntryStatement(
                        party.name(),
                        new Decision(document, day, city + "示例单位", authority(city).value()),
                        detail,
                        Interval.since(day),
                        day.plusYears(3),
                        null,
                        "1",
                        null);
        record(new EntryRow(party, statement, filing(city)));
    }

    private void record(EntryRow row) {
        List<RowOutcome> told =
                transactions.write(writing -> TestConduct.register().record(writing, List.of(row)));
        if (!told.equals(List.of(new RowOutcome.Accepted()))) {
            throw new AssertionError(told);
        }
    }

    /** A decision about the company under that number, of that authority. */
    CaseTarget penalty(UnifiedCode authority, String city, String document) {
        LocalDate day = LocalDate.of(2025, 2, 3);
        var detail =
                new EntryDetail.Penalty(
                        "虚假广告", "事实", "《中华人民共和国广告法》第五十五条", List.of("罚款"), "罚款", null, null, null);
        record(
                new EntryRow(
                        new Party.ByUnifiedCode(COMPANY, "示例有限公司"),
                        new EntryStatement(
                                "示例有限公司",
                                new Decision(document, day, authority.value(), authority.value()),
                                detail,
                                Interval.since(day),
                                day.plusYears(3),
                                null,
                                "1",
                                null),
                        filing(city)));
        return new CaseTarget(
                CaseTarget.Kind.ENTRY,
                one(
                        "MATCH (e:CreditEntry)-[:STATED_AS]->(s {documentNumber: '%s',"
                                        .formatted(document)
                                + " authorityCode: '%s'}) RETURN DISTINCT e.key AS one"
                                        .formatted(authority.value())));
    }

    private void place(ListingRow row) {
        List<RowOutcome> told =
                transactions.write(writing -> TestListings.register().place(writing, List.of(row)));
        if (!told.equals(List.of(new RowOutcome.Accepted()))) {
            throw new AssertionError(told);
        }
    }

    /** The listing as everybody reads it now; empty once it is nowhere to be read. */
    Optional<Listing> listing(CaseTarget target, SubjectId subject) {
        var found = listings.of(CallerFixture.officePermit(), List.of(subject));
        return found.asKnownAt(found.recordedUpTo()).getOrDefault(subject, List.of()).stream()
                .filter(each -> each.id().equals(target.key()))
                .findFirst();
    }

    /** Whether it carries measures today. */
    boolean inForce(CaseTarget target) {
        return listing(target, company()).map(each -> each.inForceOn(today())).orElse(false);
    }

    boolean annotated(CaseTarget target) {
        return listing(target, company()).map(each -> each.annotatedOn(today())).orElse(false);
    }

    List<CreditEntry> entries(@Nullable Instant knownAt) {
        var request = new EntryPageRequest(company(), 100, null, knownAt, null);
        return Objects.requireNonNull(
                        entries.pages(CallerFixture.officePermit(), List.of(request)).get(request))
                .entries();
    }

    List<CreditEntry> entriesOf(SubjectId subject) {
        var request = new EntryPageRequest(subject, 100, null, null, null);
        return Objects.requireNonNull(
                        entries.pages(CallerFixture.officePermit(), List.of(request)).get(request))
                .entries();
    }

    /** The body withdraws a listing: the decision was revoked. */
    LifeOutcome revoke(String listing, UnifiedCode body, boolean onAnOldVersion) {
        Permit officer = officer(body, Scope.LISTINGS_DECIDE);
        var found = lives.of(officer, List.of(listing));
        long version =
                Objects.requireNonNull(found.asKnownAt(found.recordedUpTo()).get(listing))
                        .life()
                        .version();
        LocalDate today = today();
        return lifeRegister.take(
                officer,
                key(),
                listing,
                new StepWanted(
                        new LifeStep.End(EndReason.REVOKED, today, today.minusDays(1)),
                        onAnOldVersion ? version - 1 : version,
                        new Decider("示例单位", body.value(), "甲", null),
                        "复议决定"));
    }

    /** What that body was called on to put right. */
    String call(String dispute, String body, String measure) {
        return restorations.after(CallerFixture.officePermit(), dispute).stream()
                .filter(each -> each.restoration().action().body().equals(body))
                .filter(each -> each.restoration().action().measure().equals(measure))
                .map(RestorationCall::id)
                .findFirst()
                .orElseThrow();
    }

    static OrganisationId company() {
        return new OrganisationId(COMPANY);
    }

    static Permit subject(CallerDocument document, Scope scope) {
        return RegisteredPermits.doing(
                new Caller("portal", null, CallerKind.SUBJECT, Set.of(scope), document),
                OTHER_AGENCY,
                scope);
    }

    static Permit self() {
        return subject(REPRESENTATIVE, Scope.DISPUTES_FILE);
    }

    static Permit officer(UnifiedCode body) {
        return officer(body, Scope.DISPUTES_DECIDE);
    }

    static Permit officer(UnifiedCode body, Scope scope) {
        return RegisteredPermits.doing(
                new Caller(
                        "officer-" + body.value(), body.value(), CallerKind.AGENCY, Set.of(scope)),
                body,
                scope);
    }

    static MutationKey key() {
        return new MutationKey("test", "remedy-key-" + KEYS.incrementAndGet());
    }

    static <C> C done(CaseOutcome<C> outcome) {
        return switch (outcome) {
            case CaseOutcome.Done<C>(C value) -> value;
            case CaseOutcome.Refused<C> refused -> throw new AssertionError(refused);
        };
    }

    static <C> CaseRefusal refused(CaseOutcome<C> outcome) {
        return switch (outcome) {
            case CaseOutcome.Done<C> done -> throw new AssertionError(done);
            case CaseOutcome.Refused<C>(CaseRefusal why) -> why;
        };
    }

    private static Filing filing(String city) {
        int line = LINES.incrementAndGet();
        return new Filing(
                "remedy-" + line,
                Filings.file(1).startedAt().plusSeconds(line),
                "示例.csv",
                line,
                city + "示例单位",
                authority(city).value());
    }

    static void registered(String code, String city) {
        try (var session = TestGraph.driver().session()) {
            session.run(
                            """
                            CREATE (:CallerOrganisation {code: $code})-[:STATED_AS]->
                              (:CallerStatement {kind: 'AGENCY', city: $city, state: 'ACTIVE',
                                recordedAt: datetime('2001-01-01T00:00:00Z')}),
                              (:Organisation {code: $code})-[:REGISTERED_AS]->
                              (:Registration {name: $city, division: $division, hash: '',
                                key: $code, recordedAt: datetime('2001-01-01T00:00:00Z')})
                            """,
                            Map.of(
                                    "code",
                                    code,
                                    "city",
                                    city,
                                    "division",
                                    Objects.requireNonNull(DIVISIONS.get(city))))
                    .consume();
        }
    }

    static String one(String query) {
        try (var session = TestGraph.driver().session()) {
            return session.run(query).single().get("one").asString();
        }
    }

    /** The person with that document speaks for the company, and for itself. */
    private final class InOffice implements Representation {

        @Override
        public Optional<PersonId> findPerson(CallerDocument document) {
            PersonId self = person == null ? new PersonId(new PersonKey("ab".repeat(32))) : person;
            return document.equals(REPRESENTATIVE)
                    ? Optional.of(self)
                    : Optional.of(new PersonId(new PersonKey("cd".repeat(32))));
        }

        @Override
        public Set<OrganisationId> represented(PersonId who, Collection<OrganisationId> among) {
            Set<OrganisationId> represented = new HashSet<>(among);
            represented.retainAll(spokenFor);
            return findPerson(REPRESENTATIVE).equals(Optional.of(who)) ? represented : Set.of();
        }
    }

    /** Shows what it is set to. */
    static final class SettableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-02T02:00:00Z");

        void set(String instant) {
            set(Instant.parse(instant));
        }

        void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
