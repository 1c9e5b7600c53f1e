package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.exchange.RecallDone.DELETED_COPIES;
import static org.lianxin.exchange.RecallDone.NOTHING_KEPT;
import static org.lianxin.exchange.RecallDone.PASSED_ON;
import static org.lianxin.exchange.RecallDone.STOPPED_USING;
import static org.lianxin.exchange.RecallDone.UPDATED_COPIES;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.C;
import static org.lianxin.exchange.peer.Region.TODAY;
import static org.lianxin.exchange.peer.Region.row;
import static org.lianxin.exchange.peer.Region.terms;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.Question;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.RecallDone;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A region carries out what another one has called back, and says so there when it is done. */
@Tag("slow")
class PeerRecallsIT {

    private Region a;
    private Region b;
    private DirectSource fromA;
    private PeerAnswering answering;

    @BeforeEach
    void begin() {
        TwoGraphs graphs = TwoGraphs.emptied().agreed(true);
        a = graphs.a();
        b = graphs.b();
        fromA = graphs.fromA();
        answering = b.answering("one");
    }

    private PeerFollower.Ended round() {
        return answering.follow(A, fromA);
    }

    /** Whoever was shown something in the second region has been told of it, or there is nobody. */
    private void toldThere(boolean somebody) {
        run(
                b,
                "MATCH (c:RecallCause) WHERE c.open SET c.open = false"
                        + (somebody ? " CREATE (c)-[:CALLS_BACK]->(:Recall {cause: c.id})" : ""));
    }

    private static void run(Region region, String change) {
        try (var session = region.driver.session()) {
            session.run(change).consume();
        }
    }

    private void correct(String document) {
        a.step(document, new LifeStep.End(EndReason.CORRECTED, TODAY));
    }

    private void said(RecallDone... what) {
        assertThat(fromA.acknowledged.values()).containsExactly(List.of(List.of(what)));
        assertThat(b.following(A).openRecalls()).isZero();
        assertThat(b.following(A).recallProblem()).isNull();
    }

    private void saidNothing(int open) {
        assertThat(fromA.acknowledged).isEmpty();
        assertThat(b.following(A).openRecalls()).isEqualTo(open);
    }

    @Test
    void saysSoOnceItHasCorrectedItsOwnAndToldItsReaders() {
        a.file(row("甲1", TODAY), row("甲2", TODAY));
        round();
        saidNothing(0);
        correct("甲1");
        round();
        assertThat(b.kept(A)).hasSize(1);
        saidNothing(1);
        round();
        saidNothing(1);
        toldThere(true);
        round();
        round();
        said(STOPPED_USING, DELETED_COPIES, PASSED_ON);
    }

    @Test
    void saysNothingOfWhatHasNotArrived() {
        a.file(row("甲1", TODAY), row("甲2", TODAY));
        round();
        correct("甲1");
        a.step("甲2", new LifeStep.Suspend("异议", TODAY));
        fromA.onTheWay =
                _ -> {
                    throw new IllegalStateException("the gateway dies before it has the page");
                };
        assertThatThrownBy(this::round).hasMessageContaining("dies");
        fromA.onTheWay = page -> page;
        assertThat(b.answering("two").follow(A, fromA))
                .as("another gateway that may not ask yet")
                .isEqualTo(PeerFollower.Ended.MORE);
        saidNothing(2);
        assertThat(b.kept(A)).hasSize(2);
    }

    @Test
    void saysWhatItChangedIfItStandsOtherwise() {
        a.file(row("甲1", TODAY));
        round();
        a.step("甲1", new LifeStep.Suspend("异议", TODAY));
        round();
        toldThere(false);
        round();
        said(UPDATED_COPIES);
    }

    @Test
    void saysThatItKeptNothingOfWhatTheAgreementLeavesOut() {
        b.agree(A, terms(true, true, PeerGrade.PUBLISHED, true));
        a.file(row("甲1", null));
        round();
        correct("甲1");
        round();
        said(NOTHING_KEPT);
    }

    @Test
    void leavesToPeopleWhatTheFeedDidNotTell() {
        a.file(row("甲1", TODAY));
        round();
        correct("甲1");
        fromA.action = "Query.creditProfile";
        round();
        toldThere(false);
        round();
        saidNothing(1);
    }

    @Test
    void saysItAgainInTheNextRoundIfNobodyHeard() {
        a.file(row("甲1", TODAY), row("甲2", TODAY));
        round();
        correct("甲1");
        round();
        toldThere(false);
        fromA.down = true;
        assertThat(round()).isEqualTo(PeerFollower.Ended.FAILED);
        assertThat(fromA.acknowledged).isEmpty();
        assertThat(b.following(A).recallProblem()).isEqualTo("UNREACHABLE");
        fromA.down = false;
        fromA.refusal = "SCOPE_MISSING";
        round();
        saidNothing(1);
        assertThat(b.following(A).recallProblem()).isEqualTo("SCOPE_MISSING");
        assertThat(b.following(A).problem()).as("the feed is followed").isNull();
        fromA.refusal = null;
        fromA.unheard = true;
        round();
        assertThat(b.following(A).recallProblem()).isEqualTo("UNREACHABLE");
        fromA.unheard = false;
        round();
        said(STOPPED_USING, DELETED_COPIES);
    }

    /** Its feed tells nothing of it any more; only the recall does. */
    @Test
    void whatRanOutHereAndWasWrongIsTakenBackByTheRecallAlone() {
        b.agree(C, terms(true, false, PeerGrade.STANDING, true));
        Interval shortTerm = new Interval(Region.TERM.from(), TODAY.plusDays(1));
        a.file(row(Rows.COMPANY, Region.HOME, "甲1", shortTerm, TODAY, 2));
        round();
        a.clock.days(1);
        a.dayBegins();
        round();
        assertThat(b.kept(A)).isEmpty();
        assertThat(texts("MATCH (x:ForeignEntry) WHERE x.item IS NOT NULL RETURN x.because AS t"))
                .containsExactly("ENDED");
        assertThat(texts("MATCH (c:RecallCause) RETURN c.kind AS t")).isEmpty();

        correct("甲1");
        round();
        saidNothing(1);
        assertThat(texts("MATCH (x:ForeignEntry) WHERE x.item IS NOT NULL RETURN x.because AS t"))
                .isEmpty();
        assertThat(texts("MATCH (c:RecallCause) RETURN c.kind AS t")).containsExactly("CORRECTED");
        assertThat(b.all(C).entries())
                .as("nor does it tell the third region of it any more")
                .hasSize(2)
                .allMatch(entry -> entry.item() == null);
        round();
        assertThat(texts("MATCH (c:RecallCause) RETURN c.kind AS t")).hasSize(1);
        toldThere(true);
        round();
        said(STOPPED_USING, DELETED_COPIES, PASSED_ON);
    }

    /** A snapshot does not say why something is in it no more; its term and the recalls do. */
    @Test
    void whatASnapshotHoldsNoMoreRanOutOrWasWithdrawn() {
        Interval shortTerm = new Interval(Region.TERM.from(), TODAY.plusDays(1));
        a.file(
                row(Rows.COMPANY, Region.HOME, "甲1", shortTerm, TODAY, 2),
                row(Rows.COMPANY, Region.HOME, "甲2", shortTerm, TODAY, 3),
                row("甲3", TODAY));
        round();
        String third = id("甲3");
        String first = id("甲1");
        run(b, "MATCH (f:PeerFollow) SET f.state = 'SNAPSHOT_WANTED'");
        correct("甲1");
        correct("甲3");
        a.clock.days(1);
        a.dayBegins();
        round();
        assertThat(b.kept(A)).isEmpty();
        assertThat(
                        texts(
                                "MATCH (x:ForeignEntry) WHERE x.item IS NOT NULL RETURN x.because +"
                                        + " ' ' +"
                                        + " left(split(x.item, '\"document\":\"')[1], 2) AS t"))
                .as("of what ran out it is kept that it held")
                .containsExactly("ENDED 甲2");
        assertThat(texts("MATCH (c:RecallCause) RETURN c.target + ' ' + c.kind AS t"))
                .containsExactlyInAnyOrder(first + " CORRECTED", third + " WITHDRAWN_ABROAD");
    }

    /** The third region, by which it came too, may learn of it later. */
    @Test
    void whatItsOwnRegionTookBackIsNotShownAsAThirdOneStillTellsIt() {
        a.file(row("甲1", TODAY), row("甲2", TODAY));
        round();
        run(
                b,
                ("MATCH (x:ForeignEntry) WITH collect(x) AS all UNWIND all AS x CREATE"
                                + " (y:ForeignEntry)"
                                + " SET y = x {.*, peer: 'C', itemId: 'by-' + x.itemId,"
                                + " standing: 'C|by-' + x.itemId}")
                        .replace("'C", "'" + C.value()));
        Instant before = later();
        assertThat(shown(before)).as("in both ways").hasSize(4);
        correct("甲1");
        round();
        for (Instant knownAt : List.of(before, later())) {
            assertThat(shown(knownAt)).hasSize(2).allMatch(item -> item.contains("甲2"));
        }
        b.end(A);
        assertThat(shown(later()))
                .as("what it tells here no more, and did not take back, stands as the other has it")
                .hasSize(1)
                .allMatch(item -> item.contains("甲2"));
    }

    /** An instant behind all that was recorded. */
    private Instant later() {
        b.clock.pass(Duration.ofMinutes(1));
        return b.clock.instant();
    }

    private List<String> shown(Instant knownAt) {
        Question<Instant, List<String>> about =
                Question.of(
                        GraphForeignEntries.class,
                        "foreign-about.cypher",
                        at -> Map.of("about", "O:" + Rows.CODE.value(), "knownAt", at),
                        row -> row.rows("entries").stream().map(e -> e.text("item")).toList());
        return b.questions.ask(about, List.of(knownAt)).byKey().getOrDefault(knownAt, List.of());
    }

    private String id(String document) {
        return b.kept(A).entrySet().stream()
                .filter(each -> each.getValue().contains(document))
                .map(each -> b.forwarding.id(A, each.getKey()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyWithdrawalIsToldWithItsReasonAndToNoOtherFollower() {
        a.file(row("甲1", TODAY), row("甲2", TODAY), row("甲3", TODAY));
        round();
        Map<String, EndReason> ends =
                Map.of(
                        "甲1", EndReason.CORRECTED,
                        "甲2", EndReason.REPAIRED,
                        "甲3", EndReason.REVOKED);
        List<String> expected =
                ends.entrySet().stream()
                        .map(each -> id(each.getKey()) + " " + each.getValue())
                        .toList();
        ends.forEach((document, reason) -> a.step(document, new LifeStep.End(reason, TODAY)));
        round();
        assertThat(texts("MATCH (c:RecallCause) RETURN c.target + ' ' + c.kind AS t"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts("MATCH (x:ForeignEntry) RETURN x.because AS t"))
                .containsExactlyInAnyOrder("CORRECTED", "REPAIRED", "REVOKED");
        assertThat(texts("MATCH (x:ForeignEntry) WHERE x.item IS NOT NULL RETURN 'kept' AS t"))
                .isEmpty();
        try (var session = a.driver.session()) {
            assertThat(
                            session.run(
                                            "MATCH (e:FeedEntry) WHERE e.feed STARTS WITH 'public.'"
                                                + " AND e.op = 'REMOVE' RETURN DISTINCT e.because"
                                                + " AS t")
                                    .list(row -> row.get("t").asString()))
                    .as("what everybody may follow says no more than that copies are to go")
                    .containsExactly("WITHDRAWN");
        }
    }

    @Test
    void answersAfterTheAgreementToo() {
        a.file(row("甲1", TODAY));
        round();
        b.end(A);
        toldThere(false);
        correct("甲1");
        assertThat(round()).isEqualTo(PeerFollower.Ended.STOPPED);
        said(STOPPED_USING, DELETED_COPIES);
    }

    @Test
    void answersNothingWhileTheFeedIsNotWhatItWas() {
        a.file(row("甲1", TODAY));
        round();
        run(b, "MATCH (f:PeerFollow) SET f.state = 'DIVERGED'");
        correct("甲1");
        assertThat(round()).isEqualTo(PeerFollower.Ended.STOPPED);
        saidNothing(1);
    }

    private List<String> texts(String question) {
        try (var session = b.driver.session()) {
            return session.run(question, Map.of()).list(row -> row.get("t").asString());
        }
    }
}
