package org.lianxin.measure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.TestGraph;
import org.lianxin.access.MutationKey;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.measure.GreenChannel;
import org.lianxin.measure.GreenChannels;
import org.lianxin.measure.Promise;
import org.lianxin.measure.PromiseLack;
import org.lianxin.measure.PromiseOutcome;
import org.lianxin.measure.PromiseRegister;
import org.lianxin.measure.PromiseStepWanted;
import org.lianxin.measure.PromiseWanted;
import org.lianxin.measure.Promises;
import org.lianxin.rulebook.Switches.Eligibility;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The green channel by what the graph holds, and matters taken in on a promise. */
class PromisesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    private static final SubjectId COMPANY =
            new OrganisationId(UnifiedCode.of(ListedSubject.COMPANY));

    private final TestMeasures.SetClock clock = new TestMeasures.SetClock();
    private final Transactions transactions = TestDoor.transactions(clock);
    private final GreenChannels channels =
            new GraphGreenChannels(
                    TestDoor.questions(),
                    TestListings.listings(TestDoor.questions()),
                    ShippedRulebooks.all(),
                    clock);
    private final PromiseRegister register =
            new GraphPromiseRegister(transactions, channels, ShippedRulebooks.all());
    private final Promises promises = new GraphPromises(TestDoor.questions());

    @BeforeEach
    void empty() {
        TestGraph.reset();
        run("CREATE (:Organisation {code: $code})", Map.of("code", ListedSubject.COMPANY));
        recorded();
    }

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, true, §4",
        "jieyang, true, §4",
        "jiyang, false, §2.2-2",
        "ganzhou, true, #3",
        "wuhan, true, §2.2"
    })
    void opensToThreeCleanYearsBackFromTodayWhereTheCityHasThem(
            String city, boolean cleanYears, String article) {
        penalty("P1", TODAY.minusYears(3));
        assertThat(channel(city)).isInstanceOf(open(cleanYears));

        penalty("P2", TODAY.minusYears(3).plusDays(1));
        assertThat(channel(city)).isEqualTo(new GreenChannel.Closed(article));
    }

    @Test
    void countsNeitherWhatIsRepairedNorWrongNorInDispute() {
        penalty("P1", TODAY.minusDays(9));
        penalty("P2", TODAY.minusDays(8));
        penalty("P3", TODAY.minusDays(7));
        mark("P1", EntryMark.REPAIRED);
        mark("P2", EntryMark.WITHDRAWN);
        assertThat(channel("wuhan")).isInstanceOf(GreenChannel.Closed.class);

        dispute("P3", true);
        assertThat(channel("wuhan")).isInstanceOf(GreenChannel.Open.class);
        assertThat(seen("wuhan").facts().entries()).hasSize(2);

        run("CREATE (:CaseStep {case: 'D', version: 2, kind: 'SETTLED'})", Map.of());
        run("MATCH (d:Dispute), (c:CaseStep {version: 2}) CREATE (d)-[:TOOK]->(c)", Map.of());
        assertThat(channel("wuhan"))
                .as("what was found right counts again")
                .isInstanceOf(GreenChannel.Closed.class);
    }

    @Test
    void aDisputeThatSuspendsNothingSparesNothing() {
        penalty("P1", TODAY.minusDays(9));
        dispute("P1", false);
        assertThat(channel("zhanjiang")).isInstanceOf(GreenChannel.Closed.class);
    }

    @Test
    void anAdverseListingInForceIsABadRecordOfToday() {
        ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
        assertThat(channel("zhanjiang")).isInstanceOf(GreenChannel.Closed.class);
    }

    @Test
    void knowsModelsAndTheRedListOfTheCityAlone() {
        penalty("P1", TODAY.minusDays(9));
        ListedSubject.redIn("jiyang", TestMeasures.OTHER_AGENCY);
        assertThat(channel("jiyang"))
                .isEqualTo(new GreenChannel.Open(Eligibility.MODEL, false, "§2.2-2"));
        assertThat(channel("zhanjiang"))
                .as("another city's model")
                .isInstanceOf(GreenChannel.Closed.class);
        assertThat(channel("wuhan")).isInstanceOf(GreenChannel.Closed.class);
    }

    @ParameterizedTest
    @CsvSource({"zhanjiang, false", "jieyang, true", "ganzhou, true"})
    void takesAMatterInOnAPromiseInTheFormThatThePlanAsks(String city, boolean writing) {
        assertThat(accept(city, "k-" + city, promise(false, false, TODAY)))
                .isInstanceOf(writing ? PromiseOutcome.Lacking.class : PromiseOutcome.Done.class);
        assertThat(accept(city, "w-" + city, promise(true, false, TODAY)))
                .isInstanceOf(PromiseOutcome.Done.class);
    }

    @Test
    void tellsAllThatStandsAgainstIt() {
        penalty("P1", TODAY.minusDays(9));
        assertThat(accept("ganzhou", "k1", promise(false, true, TODAY.minusDays(1))))
                .isEqualTo(
                        new PromiseOutcome.Lacking(
                                List.of(
                                        lack(PromiseLack.Reason.NOT_ELIGIBLE),
                                        lack(PromiseLack.Reason.PAPER_REQUIRED),
                                        lack(PromiseLack.Reason.NOT_WRITTEN),
                                        lack(PromiseLack.Reason.DUE_IN_THE_PAST))));
        assertThat(promises.at(TestMeasures.permit(), TestMeasures.AGENCY, false, null, 10))
                .isEmpty();
    }

    @Test
    void wuhansPlanTakesNothingInOnAPromise() {
        assertThat(channel("wuhan")).isInstanceOf(GreenChannel.Open.class);
        assertThat(accept("wuhan", "k1", promise(true, false, TODAY)))
                .isInstanceOfSatisfying(
                        PromiseOutcome.Lacking.class,
                        lacking ->
                                assertThat(lacking.lacks())
                                        .extracting(PromiseLack::reason)
                                        .containsExactly(PromiseLack.Reason.NOT_PROVIDED));
    }

    @Test
    void isKeptOrBrokenOnceAndBrokenOnlyAfterItsLastDay() {
        Promise given = done(accept("jieyang", "k1", promise(true, false, TODAY)));
        assertThat(done(accept("jieyang", "k1", promise(true, false, TODAY))))
                .as("the same key, the same promise")
                .isEqualTo(given);
        assertThat(found(given.id(), 1, false, TODAY))
                .isEqualTo(new PromiseOutcome.Refused(PromiseOutcome.Reason.NOT_DUE_YET));
        assertThat(given.lateOn(TODAY)).isFalse();

        clock.set("2026-10-10T16:00:00Z"); // the 11th in Shanghai
        LocalDate after = TODAY.plusDays(1);
        assertThat(given.lateOn(after)).isTrue();
        Promise broken = done(found(given.id(), 1, false, after));
        assertThat(broken.state()).isEqualTo(Promise.State.BROKEN);
        assertThat(found(given.id(), 1, true, after)).isInstanceOf(PromiseOutcome.Overtaken.class);
        assertThat(found(given.id(), 2, true, after))
                .isEqualTo(new PromiseOutcome.Refused(PromiseOutcome.Reason.OUT_OF_ORDER));
        assertThat(seen("jieyang").broken()).isEqualTo(1);
        assertThat(channel("jieyang"))
                .as("no plan attaches anything to it")
                .isInstanceOf(GreenChannel.Open.class);
        assertThat(at(false)).containsExactly(broken);
        assertThat(at(true)).isEmpty();
    }

    @Test
    void isAnotherBodysToNobody() {
        Promise given = done(accept("jieyang", "k1", promise(true, false, TODAY)));
        assertThat(at(true)).containsExactly(given);
        assertThat(
                        register.record(
                                TestMeasures.permit(),
                                new MutationKey("test", "other-body"),
                                TestMeasures.OTHER_AGENCY,
                                given.id(),
                                new PromiseStepWanted(1, true, TODAY, "乙", "已补齐")))
                .isEqualTo(new PromiseOutcome.Refused(PromiseOutcome.Reason.UNKNOWN));
        assertThat(done(found(given.id(), 1, true, TODAY)).state())
                .isEqualTo(Promise.State.FULFILLED);
        assertThat(promises.at(TestMeasures.permit(), TestMeasures.OTHER_AGENCY, false, null, 9))
                .isEmpty();
    }

    private List<Promise> at(boolean openOnly) {
        return promises.at(TestMeasures.permit(), TestMeasures.AGENCY, openOnly, null, 10);
    }

    private static Class<? extends GreenChannel> open(boolean open) {
        return open ? GreenChannel.Open.class : GreenChannel.Closed.class;
    }

    private static PromiseLack lack(PromiseLack.Reason reason) {
        return new PromiseLack(reason, "#3");
    }

    private static Promise done(PromiseOutcome outcome) {
        assertThat(outcome).isInstanceOf(PromiseOutcome.Done.class);
        return ((PromiseOutcome.Done) outcome).promise();
    }

    private GreenChannels.Seen seen(String city) {
        return channels.check(TestMeasures.permit(), COMPANY, new City(city)).orElseThrow();
    }

    private GreenChannel channel(String city) {
        return seen(city).channel();
    }

    private PromiseOutcome accept(String city, String key, PromiseWanted wanted) {
        return register.accept(
                TestMeasures.permit(),
                new MutationKey("test", "promise-" + key),
                TestMeasures.AGENCY,
                new City(city),
                wanted);
    }

    private PromiseOutcome found(String id, long version, boolean kept, LocalDate on) {
        return register.record(
                TestMeasures.permit(),
                TestMeasures.key(),
                TestMeasures.AGENCY,
                id,
                new PromiseStepWanted(version, kept, on, "甲", kept ? "已补齐" : "期满未补"));
    }

    private static PromiseWanted promise(boolean written, boolean required, LocalDate dueOn) {
        return new PromiseWanted(
                COMPANY,
                "示许〔2026〕1号",
                List.of(new PromiseWanted.Paper("场地证明", required)),
                "窗口档案 1",
                written,
                dueOn,
                "甲");
    }

    private static void penalty(String key, LocalDate on) {
        run(
                """
                MATCH (o:Organisation {code: $code})
                CREATE (:CreditEntry {key: $key, kind: 'PENALTY'})-[:ABOUT]->(o)
                WITH o MATCH (e:CreditEntry {key: $key})
                CREATE (e)-[:STATED_AS]->(:EntryStatement {
                  key: $key, decidedOn: $on, recordedAt: datetime('2024-05-01T00:00:00Z')})
                """,
                Map.of("code", ListedSubject.COMPANY, "key", key, "on", on));
        recorded();
    }

    private void mark(String entry, EntryMark mark) {
        transactions.write(
                writing -> {
                    TestConduct.marks().mark(writing, entry, mark, TODAY);
                    return mark;
                });
    }

    private static void dispute(String entry, boolean suspends) {
        run(
                """
                MATCH (e:CreditEntry {key: $entry})
                CREATE (:Dispute {id: 'D'})-[:CONCERNS]->(e)
                WITH e MATCH (d:Dispute {id: 'D'})
                CREATE (d)-[:TOOK]->(:CaseStep {
                  case: 'D', version: 1, kind: 'ACCEPTED', suspends: $suspends})
                """,
                Map.of("entry", entry, "suspends", suspends));
    }

    private static void recorded() {
        run("MATCH (c:RecordedClock) SET c.at = datetime('2024-06-01T00:00:00Z')", Map.of());
    }

    private static void run(String text, Map<String, Object> parameters) {
        try (var session = TestGraph.driver().session()) {
            session.run(text, parameters).consume();
        }
    }
}
