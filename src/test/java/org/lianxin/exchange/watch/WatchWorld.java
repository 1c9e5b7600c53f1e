package org.lianxin.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationOutcome;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.access.graph.TestConsents;
import org.lianxin.conduct.Rows;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.disclosure.assembly.AssemblyFixture;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.Watch;
import org.lianxin.exchange.WatchOutcome;
import org.lianxin.exchange.WatchRegister;
import org.lianxin.exchange.Watches;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.StepWanted;
import org.lianxin.listing.WrittenListings.Written;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A graph with feeds in it, two banks, an association, and subjects who may consent. */
final class WatchWorld {

    static final UnifiedCode BANK = UnifiedCode.of("91999999MADEM01BXM");
    static final UnifiedCode OTHER_BANK = UnifiedCode.of("91999999MADEM08L6F");
    static final UnifiedCode ASSOCIATION = UnifiedCode.of("51999999MADEM06X0P");
    static final SubjectId COMPANY = new OrganisationId(Rows.CODE);
    static final SubjectId OTHER = new OrganisationId(Rows.OTHER);
    static final Party OTHER_PARTY = new Party.ByUnifiedCode(Rows.OTHER, "湛江市乙有限公司");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Interval TERM = new Interval(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
    static final Set<DataCategory> BOTH = Set.of(DataCategory.LISTINGS, DataCategory.PRICING);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final SetClock clock = new SetClock();
    final Questions questions = TestDoor.questions();
    private final WrittenWatches written = new WrittenWatches(TestFeeds.IDS);
    private final BeginningConsents beginning = new BeginningConsents(TestConsents.written());
    final Transactions transactions =
            TestDoor.transactions(
                    clock,
                    List.of(
                            TestFeeds.follower(
                                    List.of(
                                            new WatchedRules(
                                                    written,
                                                    TestConsents.ties(),
                                                    TestConsents.written(),
                                                    TestListings.written(TestFeeds.IDS::of),
                                                    AssemblyFixture.briefs(),
                                                    TestFeeds.IDS))),
                            beginning));
    final Feeds feeds =
            TestFeeds.feeds(
                    clock,
                    new GraphConsentedPages(TestConsents.read(questions), transactions, clock));
    final WatchRegister register =
            new GraphWatchRegister(transactions, written, TestConsents.written(), TestFeeds.IDS);
    final Watches watches = new GraphWatches(questions, TestConsents.read(questions), clock);
    private int keys;

    WatchWorld() {
        TestGraph.reset();
        register(BANK, CallerKind.BANK, Set.of());
        register(OTHER_BANK, CallerKind.BANK, Set.of());
        register(ASSOCIATION, CallerKind.ASSOCIATION, Set.of());
    }

    MutationKey key() {
        keys++;
        return new MutationKey("watch-test", "key-%06d".formatted(keys));
    }

    private void register(UnifiedCode code, CallerKind kind, Set<UnifiedCode> members) {
        assertThat(
                        TestConsents.organisations(transactions)
                                .register(office(), key(), code, terms(kind), ties(code, members)))
                .isInstanceOf(OrganisationOutcome.Done.class);
    }

    /** The association's members are these from now on. */
    void members(Set<UnifiedCode> members) {
        assertThat(
                        TestConsents.organisations(transactions)
                                .change(
                                        office(),
                                        key(),
                                        ASSOCIATION,
                                        terms(CallerKind.ASSOCIATION),
                                        ties(ASSOCIATION, members)))
                .isInstanceOf(OrganisationOutcome.Done.class);
    }

    private static OrganisationTies ties(UnifiedCode code, Set<UnifiedCode> members) {
        return new OrganisationTies(Set.of("client-" + code.value()), members);
    }

    private static OrganisationTerms terms(CallerKind kind) {
        return new OrganisationTerms(
                "示例单位", kind, new City("zhanjiang"), Set.of(Scope.CREDIT_READ), false);
    }

    private static Permit office() {
        return permit(UnifiedCode.of("11999999MADEM05F8P"), CallerKind.CREDIT_OFFICE);
    }

    static Permit permit(UnifiedCode code, CallerKind kind) {
        Caller caller = new Caller("client", code.value(), kind, Set.of(Scope.CREDIT_READ));
        return RegisteredPermits.doing(caller, code, Scope.CREDIT_READ);
    }

    static Permit bank(UnifiedCode code) {
        return permit(code, CallerKind.BANK);
    }

    static ConsentTerms consent(Set<DataCategory> categories, Purpose purpose) {
        return consent(categories, purpose, LocalDate.of(2026, 1, 1), null);
    }

    static ConsentTerms consent(
            Set<DataCategory> categories,
            Purpose purpose,
            LocalDate from,
            @Nullable Integer usesMax) {
        return new ConsentTerms(
                Set.of(purpose),
                categories,
                new Interval(from, LocalDate.of(2027, 1, 1)),
                null,
                usesMax,
                "示授〔2026〕1号");
    }

    Consent grant(SubjectId subject, UnifiedCode grantee, ConsentTerms terms) {
        return TestConsents.grant(transactions, subject, grantee, terms);
    }

    List<Optional<Watch>> watch(UnifiedCode bank, SubjectId... subjects) {
        return done(register.watch(bank(bank), key(), List.of(subjects)));
    }

    List<Optional<Watch>> unwatch(UnifiedCode bank, String... ids) {
        return done(register.unwatch(bank(bank), key(), List.of(ids)));
    }

    static List<Optional<Watch>> done(WatchOutcome outcome) {
        assertThat(outcome).isInstanceOf(WatchOutcome.Done.class);
        return ((WatchOutcome.Done) outcome).watches();
    }

    void list(Party whom, String document, @Nullable LocalDate published) {
        list(whom, document, TERM, published);
    }

    /** Files an entry on the court's list. */
    void list(Party whom, String document, Interval term, @Nullable LocalDate published) {
        ListingStatement statement =
                new ListingStatement(
                        ListKind.COURT_DEBTOR,
                        new City("zhanjiang"),
                        ListingOrigin.COURT,
                        null,
                        document,
                        "湛江市示例人民法院",
                        Rows.AUTHORITY,
                        term,
                        null,
                        published,
                        new CourtDetails(document, null, null, null, null, null, published));
        place(new ListingRow(whom, statement, Filings.file(5).line(2)));
    }

    /** Files a penalty, and an entry on the city's black list that rests on it. */
    void penalise(Party whom, String document, Interval term, @Nullable LocalDate published) {
        decide(whom, document, LocalDate.of(2026, 2, 1), 4);
        ListingStatement statement =
                new ListingStatement(
                        ListKind.BLACK,
                        new City("zhanjiang"),
                        ListingOrigin.AGENCY,
                        "虚假广告",
                        document,
                        "湛江市市场监督管理局",
                        Rows.AUTHORITY,
                        term,
                        null,
                        published,
                        null);
        place(new ListingRow(whom, statement, Filings.file(6).line(2)));
    }

    /** Files a penalty, or states it anew by a later file. */
    void decide(Party whom, String document, LocalDate on, int file) {
        var penalty = Rows.penalty(whom, document, on, Filings.file(file).line(2));
        transactions.write(writing -> TestConduct.register().record(writing, List.of(penalty)));
    }

    private void place(ListingRow row) {
        List<RowOutcome> outcomes =
                transactions.write(writing -> TestListings.register().place(writing, List.of(row)));
        assertThat(outcomes.getFirst()).isInstanceOf(RowOutcome.Accepted.class);
    }

    /** Takes a step in the life of the listing that rests on that document. */
    void take(SubjectId subject, String document, LifeStep step) {
        Life.Outcome outcome =
                transactions.write(
                        writing -> {
                            var reading = TestListings.written(TestFeeds.IDS::of);
                            String key =
                                    reading
                                            .now(
                                                    writing,
                                                    reading.listing(writing, List.of(subject)))
                                            .stream()
                                            .map(Written::listing)
                                            .filter(Objects::nonNull)
                                            .filter(each -> isOn(each, document))
                                            .map(Listing::id)
                                            .findAny()
                                            .orElseThrow();
                            var steps = TestListings.lifeSteps();
                            long version = steps.find(writing, key).orElseThrow().life().version();
                            var by = new Decider("湛江市市场监督管理局", Rows.AUTHORITY, "甲", null);
                            return steps.take(
                                    writing, key, new StepWanted(step, version, by, "演示"));
                        });
        assertThat(outcome).isInstanceOf(Life.Outcome.Moved.class);
    }

    private static boolean isOn(Listing listing, String document) {
        return listing.ground().document().equals(document);
    }

    /** Lets days pass, and looks at what fell due. */
    void pass(int days) {
        clock.days(days);
        beginning.begin(transactions, today());
        TestFeeds.round(transactions).catchUp(today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The feed to its end, as a consumer that checks everything has it. */
    FeedConsumer follow(FeedKey feed, UnifiedCode code, CallerKind kind) {
        FeedConsumer consumer = new FeedConsumer(feed);
        follow(consumer, feed, permit(code, kind), 50, _ -> {});
        return consumer;
    }

    /** On from where the consumer is, to the end. */
    void follow(
            FeedConsumer consumer,
            FeedKey feed,
            Permit permit,
            int first,
            Consumer<FeedPage> seen) {
        FeedPage page;
        do {
            FeedCursor from =
                    consumer.epoch().isEmpty()
                            ? FeedCursor.BEGINNING
                            : new FeedCursor(consumer.epoch(), consumer.seq(), consumer.link());
            page = page(feed, permit, from, first);
            consumer.take(page);
            seen.accept(page);
        } while (!page.isLast());
    }

    FeedPage page(FeedKey feed, Permit permit, FeedCursor from, int first) {
        FeedPageOutcome outcome = feeds.after(permit, feed, from, first);
        assertThat(outcome).isInstanceOf(FeedPageOutcome.Told.class);
        return ((FeedPageOutcome.Told) outcome).page();
    }
}
