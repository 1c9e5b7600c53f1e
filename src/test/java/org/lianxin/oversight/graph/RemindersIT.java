package org.lianxin.oversight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.measure.graph.TestMeasures;
import org.lianxin.oversight.Reminder;
import org.lianxin.oversight.ReminderRound;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Of each deadline one is reminded once, whoever walks, however late, and for whatever day. */
class RemindersIT {

    private static final String RECEIVER = "11999999MADEM04GX4";
    private static final String VERIFIER = "11999999MADGA0042D";
    private static final String COURT = "11999999MADEM03C0G";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-30T02:00:00Z"), ZoneOffset.UTC);

    private final GraphReminders reminders = new GraphReminders(TestDoor.questions());

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    private static ReminderRound round() {
        return new GraphReminderRound(
                TestDoor.questions(),
                TestDoor.transactions(CLOCK),
                TestMeasures.owedFeedback(),
                ShippedRulebooks.all(),
                new GraphReminderRound.Lawful(
                        ShippedRulebooks.frame(),
                        new DeadlineDecision(ShippedRulebooks.calendar())));
    }

    @Test
    void remindsOfADisputeThreeDaysBeforeItsLastDayAndOnceItIsOver() {
        dispute("a1", DUE);
        step("a1", 1, "FILED", LocalDate.of(2026, 11, 1));
        assertThat(round().note(DUE.minusDays(4))).isZero();
        assertThat(round().note(DUE.minusDays(3))).isEqualTo(1);
        assertThat(round().note(DUE.minusDays(3))).as("walked again").isZero();
        assertThat(round().note(DUE)).isZero();
        assertThat(to(RECEIVER)).containsExactly("COMING DISPUTE a1 2026-11-20 false");

        step("a1", 2, "ACCEPTED", DUE);
        assertThat(round().note(DUE.plusDays(1))).isEqualTo(1);
        assertThat(to(VERIFIER)).containsExactly("OVERDUE DISPUTE a1 2026-11-20 false");
        assertThat(to(RECEIVER)).hasSize(1);
        assertThat(in("zhanjiang")).hasSize(2);
        assertThat(in("wuhan")).isEmpty();
        assertThat(to(COURT)).as("another body").isEmpty();

        step("a1", 3, "SETTLED", DUE.plusDays(2));
        assertThat(round().note(DUE.plusDays(3))).isZero();
        assertThat(to(VERIFIER)).containsExactly("OVERDUE DISPUTE a1 2026-11-20 true");
    }

    @Test
    void remindsOfNothingThatIsDecidedOrHasNoDay() {
        for (String end : List.of("SETTLED", "DECLINED", "WITHDRAWN")) {
            dispute(end, DUE);
            step(end, 1, "FILED", LocalDate.of(2026, 11, 1));
            step(end, 2, end, DUE.minusDays(5));
        }
        dispute("undated", null);
        step("undated", 1, "FILED", LocalDate.of(2026, 11, 1));
        assertThat(round().note(DUE.plusDays(1))).isZero();
    }

    @Test
    void catchesUpAfterBeingDownAndCanBeReplayedForAnyDay() {
        dispute("a1", DUE);
        step("a1", 1, "FILED", LocalDate.of(2026, 11, 1));
        step("a1", 2, "DECLINED", LocalDate.of(2026, 12, 1));
        dispute("a2", DUE);
        step("a2", 1, "FILED", LocalDate.of(2026, 11, 1));
        assertThat(round().note(LocalDate.of(2026, 12, 20))).as("after a month").isEqualTo(1);
        assertThat(in("zhanjiang")).containsExactly("OVERDUE DISPUTE a2 2026-11-20 false");
        assertThat(round().note(DUE.minusDays(1))).as("as of a day long past").isEqualTo(2);
        assertThat(round().note(LocalDate.of(2026, 10, 1))).as("before it came in").isZero();
    }

    @Test
    void raisesEachOnceThoughTwoGatewaysWalkAtOnce() throws Exception {
        for (int i = 0; i < 250; i++) {
            dispute("d" + i, DUE);
            step("d" + i, 1, "FILED", LocalDate.of(2026, 11, 1));
        }
        Callable<Integer> walk = () -> round().note(DUE);
        try (var both = Executors.newFixedThreadPool(2)) {
            int raised = 0;
            for (var each : both.invokeAll(List.of(walk, walk))) {
                raised += each.get();
            }
            assertThat(raised).isEqualTo(250);
        }
        assertThat(count()).isEqualTo(250);
    }

    @Test
    void remindsTheCourtOfWhatItWasSentUntilItStatesItAnew() {
        dispute("c1", DUE);
        step("c1", 1, "SENT_TO_COURT", LocalDate.of(2026, 11, 5));
        run("MATCH (d:Dispute {id: 'c1'}) SET d.receiver = $court", Map.of("court", COURT));
        run(
                """
                MATCH (d:Dispute {id: 'c1'})
                CREATE (d)-[:CONCERNS]->(:Listing {key: 'L', city: 'zhanjiang', origin: 'COURT'})
                  -[:STATED_AS]->(:ListingStatement {key: 'L', from: date('2026-01-01'),
                    recordedAt: datetime('2026-01-01T00:00:00Z')})
                """,
                Map.of());
        assertThat(round().note(DUE)).isEqualTo(1);
        assertThat(to(COURT)).containsExactly("COMING COURT_CORRECTION c1 2026-11-20 false");
        run(
                """
                MATCH (l:Listing {key: 'L'})
                CREATE (l)-[:STATED_AS]->(:ListingStatement {key: 'L', from: date('2026-01-01'),
                  recordedAt: datetime('2026-11-18T00:00:00Z')})
                """,
                Map.of());
        assertThat(round().note(DUE.plusDays(1))).isZero();
        assertThat(to(COURT)).containsExactly("COMING COURT_CORRECTION c1 2026-11-20 true");
    }

    @Test
    void remindsOfTheOtherListingsOfADecisionThatWasRevoked() {
        run("CREATE (:CreditEntry {key: 'E'}), (:CreditEntry {key: 'F'})", Map.of());
        listing("L1", "jieyang", RECEIVER, "E");
        listing("L2", "jieyang", VERIFIER, "E");
        listing("L3", "jieyang", COURT, "F");
        assertThat(overdueWithdrawals(LocalDate.of(2026, 11, 19))).isEmpty();
        end("L1", "REVOKED", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 13));
        assertThat(round().note(LocalDate.of(2026, 11, 16))).as("due on the 18th").isEqualTo(1);
        assertThat(to(VERIFIER)).containsExactly("COMING WITHDRAWAL shown L2 2026-11-18 false");
        assertThat(overdueWithdrawals(LocalDate.of(2026, 11, 18))).isEmpty();
        assertThat(overdueWithdrawals(LocalDate.of(2026, 11, 19)))
                .containsExactly("OVERDUE WITHDRAWAL shown L2 2026-11-18 false");
        assertThat(to(RECEIVER)).as("withdrew in time").isEmpty();

        end("L2", "REVOKED", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 13));
        assertThat(round().note(LocalDate.of(2026, 11, 21))).isZero();
        assertThat(to(VERIFIER)).allMatch(each -> each.endsWith("true"));
    }

    @Test
    void remindsOfNoneOfADecisionThatTheWithdrawnOneRestedOnOnlyBefore() {
        run("CREATE (:CreditEntry {key: 'E'}), (:CreditEntry {key: 'F'})", Map.of());
        listing("L1", "jieyang", RECEIVER, "E");
        listing("L2", "jieyang", VERIFIER, "E");
        listing("L3", "jieyang", COURT, "F");
        run(
                """
                MATCH (l:Listing {key: 'L1'})-[:STATED_AS]->(s), (f:CreditEntry {key: 'F'})
                CREATE (l)-[:RESTS_ON]->(f)
                CREATE (l)-[:STATED_AS]->(now:ListingStatement)
                SET now = s, now.ground = 'F', s.supersededAt = datetime('2026-10-09T02:00:00Z')
                """,
                Map.of());
        end("L1", "REVOKED", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 13));

        assertThat(round().note(LocalDate.of(2026, 11, 16))).isEqualTo(1);
        assertThat(to(COURT)).containsExactly("COMING WITHDRAWAL shown L3 2026-11-18 false");
        assertThat(to(VERIFIER)).as("nobody revoked its decision").isEmpty();
    }

    @Test
    void remindsOfOneThatHasNotBegunSoThatItNeverDoesAndOfNoneThatRanOut() {
        run("CREATE (:CreditEntry {key: 'E'})", Map.of());
        listing("L1", "jieyang", RECEIVER, "E");
        listing("L2", "jieyang", VERIFIER, "E");
        listing("L3", "jieyang", COURT, "E");
        term("L2", LocalDate.of(2027, 1, 4), LocalDate.of(2030, 1, 4));
        term("L3", LocalDate.of(2025, 1, 4), LocalDate.of(2026, 11, 10));
        end("L1", "REVOKED", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 13));
        assertThat(round().note(LocalDate.of(2026, 11, 16))).isEqualTo(1);
        assertThat(to(VERIFIER)).containsExactly("COMING WITHDRAWAL shown L2 2026-11-18 false");

        end("L2", "REVOKED", LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 13));
        assertThat(round().note(LocalDate.of(2026, 11, 19))).isZero();
        assertThat(to(VERIFIER)).containsExactly("COMING WITHDRAWAL shown L2 2026-11-18 true");
    }

    @Test
    void remindsOfFeedbackWhereThePlanNamesADayAndNothingWasReported() {
        listing("W", "wuhan", RECEIVER, "E");
        listing("J", "jieyang", RECEIVER, "E");
        listing("G", "ganzhou", RECEIVER, "E");
        execution("W", VERIFIER, "A02");
        execution("W", VERIFIER, "A03");
        execution("J", VERIFIER, "A02");
        assertThat(round().note(LocalDate.of(2026, 10, 18))).isZero();
        assertThat(round().note(LocalDate.of(2026, 10, 19))).isEqualTo(2);
        assertThat(in("wuhan"))
                .containsExactlyInAnyOrder(
                        "COMING FEEDBACK null 2026-10-22 null",
                        "COMING FEEDBACK null 2026-10-22 null");
        assertThat(reminders.of(CallerFixture.officePermit(), UnifiedCode.of(VERIFIER), null, 9))
                .extracting(Reminder::count)
                .containsExactly(2);
        reported("W", VERIFIER, "A02", "2026-10-20T02:00:00Z");
        reported("W", VERIFIER, "A03", "2026-10-20T02:00:00Z");
        assertThat(round().note(LocalDate.of(2026, 10, 23))).isEqualTo(1);
        assertThat(to(RECEIVER)).contains("OVERDUE FEEDBACK null 2026-10-22 null");
        assertThat(to(VERIFIER)).as("reported in time").hasSize(1);
        assertThat(in("jieyang")).isEmpty();
        assertThat(in("ganzhou")).as("without a day").isEmpty();
    }

    @Test
    void remindsNobodyOfFeedbackOnWhatWasFoundWrongBeforeItBegan() {
        listing("W", "wuhan", RECEIVER, "E");
        listing("V", "wuhan", VERIFIER, "E");
        term("W", LocalDate.of(2026, 11, 10), LocalDate.of(2029, 11, 10));
        term("V", LocalDate.of(2026, 11, 10), LocalDate.of(2029, 11, 10));
        end("W", "REVOKED", LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 9));
        round().note(LocalDate.of(2026, 11, 20));
        assertThat(to(RECEIVER)).filteredOn(each -> each.contains("FEEDBACK")).isEmpty();
        assertThat(to(VERIFIER)).filteredOn(each -> each.contains("FEEDBACK")).hasSize(1);
    }

    private List<String> overdueWithdrawals(LocalDate day) {
        round().note(day);
        return to(VERIFIER).stream().filter(each -> each.startsWith("OVERDUE W")).toList();
    }

    private List<String> to(String body) {
        return reminders.of(CallerFixture.officePermit(), UnifiedCode.of(body), null, 100).stream()
                .map(RemindersIT::line)
                .toList();
    }

    private List<String> in(String city) {
        return reminders.in(CallerFixture.officePermit(), new City(city), null, 100).stream()
                .map(RemindersIT::line)
                .toList();
    }

    private static String line(Reminder each) {
        return each.stage()
                + " "
                + each.kind()
                + " "
                + each.about()
                + " "
                + each.lastDay()
                + " "
                + each.done();
    }

    private static void dispute(String id, @Nullable LocalDate due) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("due", due);
        parameters.put("receiver", RECEIVER);
        parameters.put("verifier", VERIFIER);
        run(
                """
                CREATE (:Dispute {id: $id, city: 'zhanjiang', receiver: $receiver,
                  verifier: $verifier, receivedOn: date('2026-11-01'), dueOn: $due,
                  dueArticle: '#14', recordedAt: datetime('2026-11-01T02:00:00Z')})
                """,
                parameters);
    }

    private static void step(String id, int version, String kind, LocalDate on) {
        run(
                """
                MATCH (d:Dispute {id: $id})
                CREATE (d)-[:TOOK]->(:CaseStep {case: $id, version: $version, kind: $kind, on: $on})
                """,
                Map.of("id", id, "version", version, "kind", kind, "on", on));
    }

    private static void listing(String key, String city, String authority, String entry) {
        run(
                """
                MERGE (e:CreditEntry {key: $entry})
                CREATE (l:Listing {key: $key, shownId: 'shown ' + $key, city: $city,
                  origin: 'AGENCY', stage: 'PLACED', decidedBy: $authority})-[:RESTS_ON]->(e)
                CREATE (l)-[:STATED_AS]->(:ListingStatement {key: $key, ground: $entry,
                  authorityCode: $authority, from: date('2026-10-01'),
                  recordedAt: datetime('2026-10-01T02:00:00Z')})
                """,
                Map.of("key", key, "city", city, "authority", authority, "entry", entry));
    }

    private static void term(String key, LocalDate from, LocalDate until) {
        run(
                """
                MATCH (:Listing {key: $key})-[:STATED_AS]->(s) SET s.from = $from, s.until = $until
                """,
                Map.of("key", key, "from", from, "until", until));
    }

    private static void end(String key, String reason, LocalDate on, LocalDate lostGroundOn) {
        run(
                """
                MATCH (l:Listing {key: $key}) SET l.stage = 'ENDED'
                CREATE (l)-[:TOOK]->(:LifeStep {listing: $key, version: 2, kind: 'END',
                  reason: $reason, on: $on, lostGroundOn: $lost})
                """,
                Map.of("key", key, "reason", reason, "on", on, "lost", lostGroundOn));
    }

    private static void execution(String listing, String body, String measure) {
        run(
                """
                CREATE (:Execution {key: $listing + $body + $measure, listing: $listing, body: $body,
                  measure: $measure})-[:DID]->(:Deed {version: 1, deed: 'TAKEN_ON', officer: '甲',
                  on: date('2026-10-10'), recordedAt: datetime('2026-10-10T02:00:00Z')})
                """,
                Map.of("listing", listing, "body", body, "measure", measure));
    }

    private static void reported(String listing, String body, String measure, String at) {
        run(
                """
                MATCH (x:Execution {key: $key})
                CREATE (x)-[:DID]->(:Deed {version: 2, deed: 'REPORTED', officer: '甲',
                  on: date('2026-10-20'), recordedAt: datetime($at)})
                """,
                Map.of("key", listing + body + measure, "at", at));
    }

    private static long count() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (r:Reminder) RETURN count(r) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    private static void run(String text, Map<String, @Nullable Object> parameters) {
        try (var session = TestGraph.driver().session()) {
            session.run(text, parameters).consume();
        }
    }
}
