package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.CourtSyncs;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.exchange.files.TestCourtRows;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.graph.TestSubjects;
import org.neo4j.driver.Driver;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Two courts, their lists, and syncs of them, on the graph under test. */
final class CourtWorld {

    static final UnifiedCode COURT = UnifiedCode.of("11999999MADEM03C0G");
    static final String COURT_NAME = "湛江市示例人民法院";
    static final UnifiedCode OTHER_COURT = UnifiedCode.of("11999999MADEM04GX4");
    static final String COMPANY = "91999999MADEM06H0E";
    static final String PERSON = "999999199001010016";
    static final String ABLE = "有履行能力而拒不履行生效法律文书确定义务";
    static final String NO_REPORT = "违反财产报告制度";

    /** Rows of a delta, and of what a commit changes. */
    static final int ROWS_MAX = 20_000;

    /** Rows of a full sync. */
    static final int LIST_MAX = 30_000;

    private static final AtomicInteger KEYS = new AtomicInteger();

    final SetClock clock = new SetClock(Instant.parse("2026-11-20T02:00:00Z"));
    final Questions questions = TestDoor.questions();
    final Set<UnifiedCode> answersFor = new HashSet<>();
    final Listings listings = TestListings.listings(questions);
    final CourtSyncs syncs;
    final CourtSyncRegister register;
    final Transactions transactions;
    long version;

    CourtWorld() {
        this(UnaryOperator.identity());
    }

    /** With feeds that are written in each transaction. */
    static CourtWorld withFeeds() {
        return new CourtWorld(TestFeeds::transactions, UnaryOperator.identity());
    }

    /** With transactions that do more, or less. */
    CourtWorld(UnaryOperator<Transactions> change) {
        this(TestDoor::transactions, change);
    }

    CourtWorld(Function<SetClock, Transactions> sound, UnaryOperator<Transactions> change) {
        TestGraph.reset();
        transactions = sound.apply(clock);
        transactions.write(
                writing ->
                        TestSubjects.register()
                                .register(
                                        writing,
                                        List.of(
                                                body(COURT, COURT_NAME),
                                                body(OTHER_COURT, "湛江市示例第二人民法院"))));
        syncs = new GraphCourtSyncs(questions, new Ownership(new Ties()), clock);
        register = register(change.apply(transactions), questions, clock);
    }

    /** One that changes so many entries at once, on the same graph. */
    CourtSyncRegister changingAtMost(int rowsMax) {
        return register(
                transactions,
                questions,
                clock,
                new CourtSyncProperties(60, 120_000, rowsMax, LIST_MAX));
    }

    /** That of another gateway on the same graph. */
    CourtSyncRegister register(Transactions by, Questions asking, Clock its) {
        return register(by, asking, its, new CourtSyncProperties(60, 120_000, ROWS_MAX, LIST_MAX));
    }

    private CourtSyncRegister register(
            Transactions by, Questions asking, Clock its, CourtSyncProperties limits) {
        Ownership ownership = new Ownership(new Ties());
        return new GraphCourtSyncRegister(
                by,
                asking,
                new GraphCourtSyncs(asking, ownership, its),
                ownership,
                new Tools(
                        TestCourtRows.reading(asking),
                        TestSubjects.register(),
                        TestListings.register(),
                        TestListings.lifeSteps(),
                        ShippedRulebooks.calendar(),
                        new Staging(new byte[32])),
                limits);
    }

    static RegistrationRow body(UnifiedCode code, String name) {
        return body(code, name, "440800");
    }

    static RegistrationRow body(UnifiedCode code, String name, String division) {
        var filing = new Filing("directory", Instant.EPOCH, "t.csv", 1, "名录", null);
        return new RegistrationRow(code, name, DivisionCode.of(division), null, null, "法院", filing);
    }

    /** A sound row of the published list. */
    static CourtRow row(int serial) {
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        cells.put(CourtField.NAME, "湛江示例食品有限公司");
        cells.put(CourtField.NUMBER, COMPANY);
        cells.put(CourtField.KIND, "法人");
        cells.put(CourtField.COURT, COURT_NAME);
        cells.put(CourtField.DOCUMENT, "(2025)示0801民初" + serial + "号");
        cells.put(CourtField.FILED_ON, "2025-03-03");
        cells.put(CourtField.CASE_NUMBER, caseNumber(serial));
        cells.put(CourtField.BASIS_UNIT, COURT_NAME);
        cells.put(CourtField.DUTY, "给付货款");
        cells.put(CourtField.PERFORMANCE, "全部未履行");
        cells.put(CourtField.BEHAVIOUR, ABLE);
        cells.put(CourtField.PUBLISHED_ON, "2025-04-07");
        return new CourtRow(cells);
    }

    static CourtRow person(int serial, String name, String number) {
        return row(serial)
                .with(CourtField.NAME, name)
                .with(CourtField.NUMBER, number)
                .with(CourtField.KIND, "自然人");
    }

    /** A row of a delta that takes the company's entry of that case off. */
    static CourtRow deletion(int serial, String reason, String arisenOn) {
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        cells.put(CourtField.NAME, "湛江示例食品有限公司");
        cells.put(CourtField.NUMBER, COMPANY);
        cells.put(CourtField.KIND, "法人");
        cells.put(CourtField.CASE_NUMBER, caseNumber(serial));
        cells.put(CourtField.DELETED_BECAUSE, reason);
        cells.put(CourtField.ARISEN_ON, arisenOn);
        return new CourtRow(cells);
    }

    static String caseNumber(int serial) {
        return "(2025)示0801执" + serial + "号";
    }

    CourtSyncTerms terms(Mode mode, List<CourtRow> rows, int chunkRows) {
        return terms(CourtList.COURT_DEBTOR, mode, rows, chunkRows, false);
    }

    CourtSyncTerms terms(
            CourtList list, Mode mode, List<CourtRow> rows, int chunkRows, boolean allOrNothing) {
        return new CourtSyncTerms(
                list,
                COURT,
                mode,
                ++version,
                mode == Mode.DELTA ? stored(COURT, list) : null,
                rows.size(),
                CourtDigests.ofList(rows.stream().map(CourtDigests::ofRow).toList()),
                (rows.size() + chunkRows - 1) / chunkRows,
                allOrNothing);
    }

    /** The same terms on another version. */
    static CourtSyncTerms on(@Nullable Long base, CourtSyncTerms terms) {
        return new CourtSyncTerms(
                terms.list(),
                terms.court(),
                terms.mode(),
                terms.sourceVersion(),
                base,
                terms.expectedCount(),
                terms.expectedDigest(),
                terms.chunks(),
                terms.allOrNothing());
    }

    /** At which version that list stands here; null if it was never synced. */
    static @Nullable Long stored(UnifiedCode court, CourtList list) {
        return stored(TestGraph.driver(), court, list);
    }

    static @Nullable Long stored(Driver driver, UnifiedCode court, CourtList list) {
        try (var session = driver.session()) {
            Object stored =
                    session.run(
                                    "OPTIONAL MATCH (l:CourtList {id: $id}) RETURN"
                                            + " l.sourceVersion AS it",
                                    Map.of("id", court.value() + "|" + list))
                            .single()
                            .get("it")
                            .asObject();
            return stored instanceof Long version ? version : null;
        }
    }

    /** Opens, puts all and commits. */
    CourtOutcome<CourtSync> sync(Mode mode, List<CourtRow> rows, CourtDeletion... confirmed) {
        return sync(terms(mode, rows, 3), rows, 3, confirmed);
    }

    CourtOutcome<CourtSync> sync(
            CourtSyncTerms terms, List<CourtRow> rows, int chunkRows, CourtDeletion... confirmed) {
        String id = done(register.open(court(), key(), terms)).id();
        for (int from = 0, n = 1; from < rows.size(); from += chunkRows, n++) {
            put(id, n, rows.subList(from, Math.min(from + chunkRows, rows.size())));
        }
        CourtOutcome<CourtSync> outcome = register.commit(court(), key(), id, List.of(confirmed));
        if (outcome instanceof CourtOutcome.Refused) {
            done(register.abandon(court(), key(), id));
        }
        return outcome;
    }

    CourtSync put(String sync, int number, List<CourtRow> rows) {
        return done(register.put(court(), sync, number, hash(rows), rows));
    }

    static String hash(List<CourtRow> rows) {
        return CourtDigests.ofChunk(rows.stream().map(CourtDigests::ofRow).toList());
    }

    static <T> T done(CourtOutcome<T> outcome) {
        return switch (outcome) {
            case CourtOutcome.Done<T>(T answer) -> answer;
            case CourtOutcome.Refused<T>(CourtRefusal refusal) ->
                    throw new AssertionError(refusal.toString());
        };
    }

    static CourtRefusal refused(CourtOutcome<?> outcome) {
        if (outcome instanceof CourtOutcome.Refused<?>(CourtRefusal refusal)) {
            return refusal;
        }
        throw new AssertionError(outcome.toString());
    }

    /** What readers see of a subject's listings that hold today, as "case behaviour". */
    List<Listing> listingsOf(SubjectId subject) {
        return listingsOf(subject, null);
    }

    /** The same as known then. */
    List<Listing> listingsOf(SubjectId subject, @Nullable Instant knownAt) {
        var found = listings.of(CallerFixture.officePermit(), List.of(subject));
        return found.asKnownAt(knownAt == null ? found.recordedUpTo() : knownAt)
                .getOrDefault(subject, List.of());
    }

    /** The court's list as readers see it today: case and subject name to behaviour. */
    Map<String, String> seen() {
        Map<String, String> seen = new HashMap<>();
        try (var session = TestGraph.driver().session()) {
            String subjects =
                    "MATCH (:Listing)-[:LISTS]->(s) RETURN DISTINCT CASE WHEN s:Organisation"
                            + " THEN 'O:' + s.code ELSE 'P:' + s.key END AS id";
            for (var row : session.run(subjects).list()) {
                for (Listing listing : listingsOf(SubjectId.of(row.get("id").asString()))) {
                    if (listing.inForceOn(today())) {
                        var court = Objects.requireNonNull(listing.court());
                        String key = court.caseNumber() + " " + listing.subjectName();
                        if (seen.put(key, String.valueOf(court.performance())) != null) {
                            throw new AssertionError("twice on the list: " + key);
                        }
                    }
                }
            }
        }
        return seen;
    }

    LocalDate today() {
        return clock.today();
    }

    static MutationKey key() {
        return new MutationKey("court-client", "court-key-" + KEYS.incrementAndGet());
    }

    static Permit court() {
        return permitOf(COURT);
    }

    static Permit permitOf(UnifiedCode organisation) {
        return RegisteredPermits.doing(
                new Caller("court-client", null, CallerKind.COURT, Set.of(Scope.COURT_SYNC)),
                organisation,
                Scope.COURT_SYNC);
    }

    /** A high court may answer for the courts below it. */
    private final class Ties implements CallerOrganisations {

        @Override
        public Optional<CallerOrganisation> findByClient(String clientId) {
            return Optional.empty();
        }

        @Override
        public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
            Set<UnifiedCode> answered = new HashSet<>(among);
            answered.retainAll(answersFor);
            return answered;
        }

        @Override
        public List<RegisteredOrganisation> page(
                Permit permit, @Nullable UnifiedCode after, int first) {
            return new ArrayList<>();
        }
    }
}
