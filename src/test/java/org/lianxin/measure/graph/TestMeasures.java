package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.EntryPage;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listings;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Assignments;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.ExecutionRegister;
import org.lianxin.measure.Executions;
import org.lianxin.measure.FeedbackDecision;
import org.lianxin.measure.OwedFeedback;
import org.lianxin.measure.QuotedReceipt;
import org.lianxin.rulebook.Body;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The measure module's adapters over the tests' Neo4j, on a day that the test sets. */
public final class TestMeasures {

    static final String AGENCY = "11999999MADEM04GX4";
    static final String OTHER_AGENCY = "11999999MADGA0042D";
    static final String OFFICE = "11999999MADEM05F8P";

    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);

    final SetClock clock;
    final Log log = new Log();
    public final Executions executions;
    public final Assignments assignments;
    public final ExecutionRegister register;

    /** As the rounds ask for it. */
    public static OwedFeedback owedFeedback() {
        return new GraphOwedFeedback(
                TestDoor.questions(),
                new Assigning(
                        ShippedRulebooks.all(),
                        new FeedbackDecision(new DeadlineDecision(ShippedRulebooks.calendar()))));
    }

    TestMeasures() {
        this(new SetClock());
    }

    private TestMeasures(SetClock clock) {
        this(clock, clock);
    }

    /** On the days that this clock shows. */
    public TestMeasures(Clock shown) {
        this(new SetClock(), shown);
    }

    private TestMeasures(SetClock clock, Clock shown) {
        this.clock = clock;
        Questions questions = TestDoor.questions();
        Listings listings = TestListings.listings(questions);
        executions = new GraphExecutions(questions);
        assignments =
                new GraphAssignments(
                        TestListings.inCities(questions),
                        new ListingPlaces(questions),
                        listings,
                        executions,
                        new Assigning(
                                ShippedRulebooks.all(),
                                new FeedbackDecision(
                                        new DeadlineDecision(ShippedRulebooks.calendar()))),
                        shown);
        register =
                new GraphExecutionRegister(
                        TestDoor.transactions(shown), assignments, new Receipts(log, PSEUDONYMS));
    }

    /** The receipt of a query by that body that showed something about that subject. */
    public QuotedReceipt shown(String body, SubjectId subject) {
        return log.query(body, AuditOutcome.DISCLOSED, subject);
    }

    public static Permit permit() {
        return RegisteredPermits.doing(
                new Caller("agency", null, CallerKind.AGENCY, Set.of(Scope.CREDIT_READ)),
                UnifiedCode.of(AGENCY),
                Scope.CREDIT_READ);
    }

    static MutationKey key() {
        return new MutationKey("test", "test-key-" + KEYS.incrementAndGet());
    }

    static CarryingBody agencyIn(String city) {
        return new CarryingBody(AGENCY, Body.AGENCY, new City(city));
    }

    static CarryingBody otherAgencyIn(String city) {
        return new CarryingBody(OTHER_AGENCY, Body.AGENCY, new City(city));
    }

    static CarryingBody officeIn(String city) {
        return new CarryingBody(OFFICE, Body.CREDIT_OFFICE, new City(city));
    }

    /** A log that a test fills. */
    static final class Log implements AuditEntries {

        private final List<AuditEntry> entries = new ArrayList<>();

        /** That this body asked about the listed company and was shown something, or not. */
        QuotedReceipt query(String body, AuditOutcome outcome) {
            return query(body, outcome, new OrganisationId(UnifiedCode.of(ListedSubject.COMPANY)));
        }

        QuotedReceipt query(String body, AuditOutcome outcome, SubjectId subject) {
            long index = entries.size();
            entries.add(
                    new AuditEntry(
                            index,
                            "entry-" + index,
                            null,
                            null,
                            new AuditDraft(
                                    "request",
                                    Instant.EPOCH,
                                    "client",
                                    body,
                                    "Query.creditProfile",
                                    null,
                                    AuditBasis.NONE,
                                    PSEUDONYMS.of(subject),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    null,
                                    outcome,
                                    outcome == AuditOutcome.REFUSED ? "REASON" : null,
                                    null)));
            return new QuotedReceipt("entry-" + index, index);
        }

        @Override
        public EntryPage about(String subject, @Nullable Long before, int first) {
            throw new AssertionError("was not to be asked");
        }

        @Override
        public List<AuditEntry> byRequest(String client, String requestId) {
            throw new AssertionError("was not to be asked");
        }

        @Override
        public Optional<AuditEntry> at(long index) {
            return index < entries.size()
                    ? Optional.of(entries.get((int) index))
                    : Optional.empty();
        }
    }

    /** Stands still until it is set. */
    static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-10-10T02:00:00Z");

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
