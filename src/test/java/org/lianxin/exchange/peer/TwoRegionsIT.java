package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;
import static org.lianxin.exchange.peer.Region.C;
import static org.lianxin.exchange.peer.Region.TODAY;
import static org.lianxin.exchange.peer.Region.row;
import static org.lianxin.exchange.peer.Region.terms;
import static org.lianxin.exchange.peer.TwoGraphs.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.PeerFlaw;
import org.lianxin.exchange.PeerFollowingRegister;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.StateDigest;
import org.lianxin.exchange.feed.RestoredFeed;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Two gateways with a graph each tell each other, and one of them a third. */
@Tag("slow")
class TwoRegionsIT {

    private TwoGraphs graphs;
    private Region a;
    private Region b;
    private DirectSource fromA;
    private DirectSource fromB;

    @BeforeEach
    void begin() {
        graphs = TwoGraphs.emptied();
        a = graphs.a();
        b = graphs.b();
        fromA = graphs.fromA();
        fromB = graphs.fromB();
    }

    /** Both follow each other until there is nothing new, and then hold what they were told. */
    private void followed() {
        for (int round = 0; round < 3; round++) {
            b.follower.follow(A, fromA);
            a.follower.follow(B, fromB);
        }
        for (boolean there : new boolean[] {true, false}) {
            Region teller = there ? a : b;
            Region taker = there ? b : a;
            var following = taker.following(teller.code);
            assertThat(following.state()).isEqualTo(PeerFollowingState.FOLLOWING);
            assertThat(following.problem()).isNull();
            teller.head(taker.code)
                    .ifPresent(
                            head -> {
                                assertThat(following.seq()).isEqualTo(head.headSeq());
                                assertThat(following.digest()).isEqualTo(head.digest());
                                assertThat(following.epoch()).isEqualTo(head.epoch());
                            });
        }
    }

    @Test
    void eachHoldsWhatTheOtherToldWithItsOrigin() {
        graphs.agreed(false);
        for (int i = 0; i < 6; i++) {
            a.file(row("甲" + i, TODAY));
            b.file(row("乙" + i, i % 2 == 0 ? TODAY : null));
        }
        followed();

        assertThat(b.kept(A)).hasSize(6);
        assertThat(a.kept(B)).hasSize(6);
        assertThat(b.kept(A).values())
                .allMatch(item -> item.contains("\"origin\":{\"id\":"))
                .allMatch(item -> item.contains("\"region\":\"" + A.value() + "\""));
        // What the other one told is no listing here, and goes back in no feed.
        assertThat(a.all(B).headSeq()).isEqualTo(6);
        assertThat(count(b, "MATCH (l:Listing) RETURN count(l) AS n")).isEqualTo(6);
        assertThat(
                        count(
                                b,
                                "MATCH (x:ForeignEntry) WHERE x.about = 'O:"
                                        + Rows.CODE.value()
                                        + "' AND x.receipt = 'receipt' RETURN count(x) AS n"))
                .isEqualTo(6);
    }

    @Test
    void correctionsRepairsAndEndsOfOriginHoldThereToo() {
        graphs.agreed(false);
        a.file(row("甲1", TODAY), row("甲2", TODAY), row("甲3", TODAY));
        Interval short_ = new Interval(Region.TERM.from(), TODAY.plusDays(1));
        a.file(row(Rows.COMPANY, Region.HOME, "甲4", short_, TODAY, 9));
        followed();
        Interval longer = new Interval(Region.TERM.from(), LocalDate.of(2033, 1, 1));
        a.file(row(Rows.COMPANY, Region.HOME, "甲1", longer, TODAY, 2));
        a.step("甲2", new LifeStep.End(EndReason.REPAIRED, TODAY));
        a.clock.days(1);
        a.dayBegins();
        followed();

        assertThat(b.kept(A).values())
                .hasSize(2)
                .anyMatch(item -> item.contains("2033-01-01"))
                .noneMatch(item -> item.contains("甲2"));
        // Of what was repaired nothing is left; of what ran out, that it held.
        assertThat(
                        count(
                                b,
                                "MATCH (x:ForeignEntry) WHERE x.item CONTAINS '甲2' RETURN count(x)"
                                        + " AS n"))
                .isZero();
        assertThat(
                        count(
                                b,
                                "MATCH (x:ForeignEntry) WHERE x.item CONTAINS '甲4' AND x.because ="
                                        + " 'ENDED' RETURN count(x) AS n"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotAsItWasToldIsNotedOnceToBeRecalled() {
        graphs.agreed(true);
        done(b.agree(C, terms(true, false, PeerGrade.STANDING, true)));
        a.file(row("甲1", TODAY), row("甲2", TODAY), row("甲3", TODAY), row("甲5", null));
        Interval short_ = new Interval(Region.TERM.from(), TODAY.plusDays(1));
        a.file(row(Rows.COMPANY, Region.HOME, "甲4", short_, TODAY, 9));
        followed();
        Map<String, String> ids = shownIds();
        Interval longer = new Interval(Region.TERM.from(), LocalDate.of(2033, 1, 1));
        a.file(row(Rows.COMPANY, Region.HOME, "甲1", longer, TODAY, 2));
        a.step("甲2", new LifeStep.End(EndReason.REPAIRED, TODAY));
        a.step("甲3", new LifeStep.Suspend("异议", TODAY));
        a.clock.days(1);
        a.dayBegins();
        // That it is published now takes nothing back, nor that its time is over.
        a.file(row("甲5", TODAY));
        for (int again = 0; again < 2; again++) {
            followed();
            assertThat(causes())
                    .containsExactlyInAnyOrder(
                            ids.get("甲1") + " AMENDED",
                            ids.get("甲2") + " REPAIRED",
                            ids.get("甲3") + " DISPUTED");
        }
        assertThat(b.all(C).entries())
                .as("under the same id it went on to the third region")
                .anyMatch(
                        entry ->
                                entry.op() == FeedOp.REMOVE
                                        && entry.itemId().equals(ids.get("甲2")));

        a.step("甲3", new LifeStep.Resume("异议", TODAY.plusDays(1)));
        followed();
        assertThat(causes()).hasSize(4).contains(ids.get("甲3") + " DISPUTE_ENDED");
        done(b.end(A));
        assertThat(causes())
                .hasSize(7)
                .contains(
                        ids.get("甲1") + " OUT_OF_AGREEMENT",
                        ids.get("甲3") + " OUT_OF_AGREEMENT",
                        ids.get("甲5") + " OUT_OF_AGREEMENT");
    }

    /** Under which id each document of the other region is shown here. */
    private Map<String, String> shownIds() {
        Map<String, String> ids = new LinkedHashMap<>();
        b.kept(A)
                .forEach(
                        (id, item) ->
                                ids.put(
                                        item.replaceAll(".*\"document\":\"([^\"]*)\".*", "$1"),
                                        b.forwarding.id(A, id)));
        return ids;
    }

    private List<String> causes() {
        try (var session = b.driver.session()) {
            return session.run(
                            "MATCH (c:RecallCause) WHERE c.open AND c.targetKind = 'FOREIGN_ENTRY'"
                                    + " RETURN c.target + ' ' + c.kind AS cause")
                    .list(row -> row.get("cause").asString());
        }
    }

    @Test
    void goesOnToAThirdRegionOnlyIfBothAgreementsSaySo() {
        for (boolean first : new boolean[] {false, true}) {
            for (boolean second : new boolean[] {false, true}) {
                begin();
                graphs.agreed(first);
                done(b.agree(C, terms(true, true, PeerGrade.STANDING, second)));
                a.file(row("甲1", TODAY));
                followed();
                assertThat(b.all(C).headSeq())
                        .as(first + " " + second)
                        .isEqualTo(first && second ? 1 : 0);
                assertThat(b.all(A).headSeq()).as("never back").isZero();
            }
        }
        String item = String.valueOf(b.all(C).entries().getFirst().item());
        assertThat(item)
                .contains("\"via\":[\"" + B.value() + "\"]")
                .contains("\"feed\":\"peer." + B.value() + ".entries\"", "\"seq\":1")
                .contains("\"region\":\"" + A.value() + "\"");
        a.step("甲1", new LifeStep.End(EndReason.REPAIRED, TODAY));
        followed();
        var last = b.all(C).entries().getLast();
        assertThat(last.op()).isEqualTo(FeedOp.REMOVE);
        assertThat(last.because()).isEqualTo(RemovalReason.REPAIRED);
        assertThat(b.all(C).entries()).allMatch(entry -> entry.item() == null);
    }

    @Test
    void whatWasForwardedLeavesWithEitherAgreement() {
        graphs.agreed(true);
        done(b.agree(C, terms(true, true, PeerGrade.STANDING, true)));
        a.file(row("甲1", TODAY), row("甲2", TODAY));
        followed();
        assertThat(b.all(C).headSeq()).isEqualTo(2);
        done(b.agree(C, terms(true, true, PeerGrade.STANDING, false)));
        assertThat(b.all(C).digest()).isEqualTo(new StateDigest().hex());
        done(b.agree(C, terms(true, true, PeerGrade.STANDING, true)));
        assertThat(b.all(C).headSeq()).isEqualTo(6);
        done(b.end(A));
        assertThat(b.all(C).digest()).isEqualTo(new StateDigest().hex());
        assertThat(b.kept(A)).isEmpty();
        assertThat(count(b, "MATCH (x:ForeignEntry) WHERE x.item IS NOT NULL RETURN count(x) AS n"))
                .isZero();
        assertThat(b.following(A).state()).isEqualTo(PeerFollowingState.ENDED);
        assertThat(b.follower.follow(A, fromA)).isEqualTo(PeerFollower.Ended.STOPPED);
        // A new agreement begins anew.
        done(b.agree(A, terms(true, true, PeerGrade.STANDING, true)));
        followed();
        assertThat(b.kept(A)).hasSize(2);
    }

    @Test
    void theTellersEndReachesTheFollower() {
        graphs.agreed(true);
        a.file(row("甲1", TODAY), row("甲2", TODAY));
        followed();
        done(a.end(B));
        b.follower.follow(A, fromA);

        assertThat(b.kept(A)).isEmpty();
        assertThat(b.following(A).digest()).isEqualTo(new StateDigest().hex());
        assertThat(a.following(B).state()).isEqualTo(PeerFollowingState.ENDED);
    }

    @Test
    void severalGatewaysAtOnceTakeEverythingOnce() throws Exception {
        graphs.agreed(true);
        done(b.agree(C, terms(true, false, PeerGrade.STANDING, true)));
        for (int i = 0; i < 30; i++) {
            a.file(row("甲" + i, TODAY));
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Callable<PeerFollower.Ended>> gateways = new ArrayList<>();
            for (int gateway = 0; gateway < 3; gateway++) {
                // One lease for all three: the mark alone has to keep them apart.
                PeerFollower follower = b.follower("same");
                gateways.add(() -> follower.follow(A, new DirectSource(a, b)));
            }
            for (Future<PeerFollower.Ended> each : threads.invokeAll(gateways)) {
                each.get();
            }
        }
        followed();
        assertThat(b.kept(A)).hasSize(30);
        assertThat(b.all(C).headSeq()).isEqualTo(30);
        assertThat(count(b, "MATCH (x:ForeignEntry) RETURN count(x) AS n")).isEqualTo(30);
        assertThat(b.follower("other").follow(A, fromA)).isEqualTo(PeerFollower.Ended.MORE);
    }

    @Test
    void whateverIsDoneToAPageStopsTheFollowing() {
        graphs.agreed(true);
        for (int i = 0; i < 3; i++) {
            a.file(row("甲" + i, TODAY));
        }
        a.step("甲0", new LifeStep.End(EndReason.CORRECTED, TODAY));
        Map<PeerFlaw, UnaryOperator<PeerPage>> alterations = new LinkedHashMap<>();
        alterations.put(PeerFlaw.GAP, page -> with(page, page.entries().subList(1, 4)));
        alterations.put(
                PeerFlaw.LINK,
                page ->
                        new PeerPage(
                                page.epoch(),
                                page.after(),
                                "0".repeat(64),
                                page.entries(),
                                page.digest(),
                                page.headSeq(),
                                page.next(),
                                null));
        alterations.put(
                PeerFlaw.ENTRY,
                page ->
                        altered(
                                page,
                                1,
                                e ->
                                        new PeerEntry(
                                                e.seq(),
                                                e.op(),
                                                e.itemId(),
                                                e.item() + " ",
                                                null,
                                                e.hash(),
                                                e.recordedAt())));
        alterations.put(
                PeerFlaw.ABSENT,
                page ->
                        altered(
                                page,
                                0,
                                e ->
                                        new PeerEntry(
                                                e.seq(),
                                                FeedOp.REMOVE,
                                                e.itemId(),
                                                null,
                                                RemovalReason.ENDED,
                                                FeedChain.hash(
                                                        e.itemId(), null, RemovalReason.ENDED),
                                                e.recordedAt())));
        alterations.put(PeerFlaw.DIGEST, page -> with(page, page.entries().subList(0, 3)));
        alterations.forEach(
                (flaw, alteration) -> {
                    fromA.onTheWay = alteration;
                    assertThat(b.follower.follow(A, fromA)).isEqualTo(PeerFollower.Ended.STOPPED);
                    assertThat(b.following(A).state()).isEqualTo(PeerFollowingState.DIVERGED);
                    assertThat(b.following(A).flaw()).isEqualTo(flaw);
                    assertThat(b.kept(A)).isEmpty();
                    fromA.onTheWay = page -> page;
                    assertThat(b.follower.follow(A, fromA)).isEqualTo(PeerFollower.Ended.STOPPED);
                    forget();
                });
        fromA.onTheWay = page -> with(page, swapped(page.entries()));
        assertThat(b.follower.follow(A, fromA)).isEqualTo(PeerFollower.Ended.STOPPED);
        fromA.onTheWay = page -> page;
        assertThat(b.followings.retake(Region.office(null), Region.key(), A))
                .isInstanceOf(PeerFollowingRegister.Outcome.Done.class);
        followed();
        assertThat(b.kept(A)).hasSize(2);
        assertThat(b.following(A).flaw()).isNull();
    }

    @Test
    void anAlteredTimeIsNoticedByTheNextPage() {
        graphs.agreed(true);
        a.file(row("甲1", TODAY));
        fromA.onTheWay =
                page ->
                        page.entries().isEmpty()
                                ? page
                                : altered(
                                        page,
                                        0,
                                        e ->
                                                new PeerEntry(
                                                        e.seq(),
                                                        e.op(),
                                                        e.itemId(),
                                                        e.item(),
                                                        null,
                                                        e.hash(),
                                                        e.recordedAt().plusMillis(1)));
        b.follower.follow(A, fromA);
        fromA.onTheWay = page -> page;
        assertThat(b.follower.follow(A, fromA)).isEqualTo(PeerFollower.Ended.STOPPED);
        assertThat(b.following(A).flaw()).isEqualTo(PeerFlaw.LINK);
    }

    private void forget() {
        try (var session = b.driver.session()) {
            session.run("MATCH (f:PeerFollow) DELETE f").consume();
        }
    }

    @Test
    void anEntryOfAnOriginThatItCannotHaveStopsTheFollowing() {
        graphs.agreed(true);
        a.file(row("甲1", TODAY));
        Region other = new Region(C, a.driver, a.clock);
        other.file(row("丙1", TODAY));
        assertThat(b.follower.follow(A, fromA)).isEqualTo(PeerFollower.Ended.STOPPED);
        assertThat(b.following(A).flaw()).isEqualTo(PeerFlaw.ORIGIN);
    }

    @Test
    void afterARestoreTheWholeIsTakenAnew() {
        graphs.agreed(true);
        for (int i = 0; i < 4; i++) {
            // Not published, so that no other feed has to be restored too.
            a.file(row("守" + (i < 2 ? "" : "2") + i, null));
        }
        followed();
        RestoredFeed.to(FeedKey.ofPeer(B), 2);
        a.file(row("守5", TODAY), row("守6", TODAY), row("守7", TODAY));
        followed();
        assertThat(b.kept(A).values())
                .hasSize(5)
                .noneMatch(item -> item.contains("守22") || item.contains("守23"))
                .anyMatch(item -> item.contains("守7"));
        assertThat(b.following(A).epoch()).isNotEqualTo("first");
        a.file(row("守8", TODAY));
        followed();
    }

    private static PeerPage with(PeerPage page, List<PeerEntry> entries) {
        return new PeerPage(
                page.epoch(),
                page.after(),
                page.prevHash(),
                entries,
                page.digest(),
                page.headSeq(),
                page.next(),
                page.receipt());
    }

    private static PeerPage altered(PeerPage page, int at, UnaryOperator<PeerEntry> alteration) {
        List<PeerEntry> entries = new ArrayList<>(page.entries());
        entries.set(at, alteration.apply(entries.get(at)));
        return with(page, entries);
    }

    private static List<PeerEntry> swapped(List<PeerEntry> all) {
        List<PeerEntry> entries = new ArrayList<>(all);
        Collections.swap(entries, 0, 1);
        return entries;
    }

    private static long count(Region region, String question) {
        try (var session = region.driver.session()) {
            return session.run(question).single().get("n").asLong();
        }
    }
}
