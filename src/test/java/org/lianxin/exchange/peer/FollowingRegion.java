package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerFlaw;
import org.lianxin.exchange.PeerFollowing;
import org.lianxin.exchange.PeerFollowingRegister;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.kernel.UnifiedCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A region that follows another one by agreement, each with a graph of its own, over a line on
 * which pages are lost, doubled and altered, and with gateways that are killed.
 */
public final class FollowingRegion {

    private static final int PAGE = 200;
    private static final int ROUNDS_MAX = 5;

    private final SetClock clock;
    private final Region teller;
    private final Region taker;
    private final Line line;
    private final Map<Fault, Integer> met = new EnumMap<>(Fault.class);
    private PeerFollower follower;
    private int gateways;

    /** The first region's graph is that under test, which was emptied just before. */
    public FollowingRegion(SetClock clock, PeerTerms terms) {
        TestGraph.resetSecond();
        this.clock = clock;
        this.teller =
                new Region(Region.A, TestGraph.driver(), clock, List.of(TestFeeds.sharedRules()));
        this.taker = new Region(Region.B, TestGraph.second(), clock);
        this.line = new Line(new DirectSource(teller, taker, PAGE));
        this.follower = taker.follower("gateway-0");
        teller.know(Region.B);
        taker.know(Region.A);
        teller.agree(Region.B, terms);
        taker.agree(Region.A, terms);
    }

    /** What can happen on the way. */
    public enum Fault {
        NONE,
        /** A page does not arrive, the next one does. */
        LOST,
        /** The page before arrives again instead. */
        DOUBLED,
        /** An entry arrives as it was not sent. */
        ALTERED,
        /** There is no answer. */
        CUT,
        /** The gateway is killed before it commits a page. */
        KILLED,
        /** It is killed right after. */
        KILLED_LATER
    }

    /** What the first region's writes go through. */
    public Transactions transactions() {
        return teller.transactions;
    }

    public FeedKey feed() {
        return FeedKey.ofPeer(Region.B);
    }

    public UnifiedCode origin() {
        return Region.A;
    }

    /** Follows to the end, whatever happens once on the way. */
    public void follow(Fault fault) {
        line.fault = fault;
        PeerFollower.@Nullable Ended ended = first(fault);
        line.fault = Fault.NONE;
        if (taker.following(Region.A).state() == PeerFollowingState.DIVERGED) {
            assertThat(fault).isIn(Fault.LOST, Fault.DOUBLED, Fault.ALTERED);
            assertThat(taker.following(Region.A).flaw()).isIn(PeerFlaw.GAP, PeerFlaw.ENTRY);
            assertThat(follower.follow(Region.A, line)).isEqualTo(PeerFollower.Ended.STOPPED);
            assertThat(taker.followings.retake(Region.office(null), Region.key(), Region.A))
                    .isInstanceOf(PeerFollowingRegister.Outcome.Done.class);
            met.merge(fault, 1, Integer::sum);
        } else if (ended == null || ended == PeerFollower.Ended.FAILED) {
            met.merge(fault, 1, Integer::sum);
        }
        // Told the page before again it may take that for the last: the next round goes on.
        int rounds = 0;
        do {
            ended = follower.follow(Region.A, line);
            rounds++;
        } while (ended != PeerFollower.Ended.UP_TO_DATE && rounds < ROUNDS_MAX);
        assertThat(ended).isEqualTo(PeerFollower.Ended.UP_TO_DATE);
        assertThat(following().seq()).isEqualTo(teller.head(Region.B).orElseThrow().headSeq());
    }

    /** Null if the gateway was killed; another one then takes its place. */
    private PeerFollower.@Nullable Ended first(Fault fault) {
        if (fault != Fault.KILLED && fault != Fault.KILLED_LATER) {
            return follower.follow(Region.A, line);
        }
        Taking dying = taker.taking(new Dying(fault));
        try {
            return taker.follower("gateway-" + gateways, dying).follow(Region.A, line);
        } catch (Killed killed) {
            follower = taker.follower("gateway-" + ++gateways);
            assertThat(follower.follow(Region.A, line))
                    .as("what the dead one holds is not taken from it at once")
                    .isEqualTo(PeerFollower.Ended.MORE);
            clock.pass(Duration.ofMinutes(3));
            return null;
        }
    }

    public PeerFollowing following() {
        return taker.following(Region.A);
    }

    /** The copy, each item by its id. */
    public Map<String, String> copy() {
        return taker.kept(Region.A);
    }

    /** How often each fault has had an effect. */
    public Map<Fault, Integer> met() {
        return met;
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Those of a gateway that is killed. */
    private final class Dying implements Transactions {

        private final Fault fault;

        Dying(Fault fault) {
            this.fault = fault;
        }

        @Override
        public <T> T write(Work<T> work) {
            return write(Duration.ofSeconds(30), work);
        }

        @Override
        public <T> T write(Duration limit, Work<T> work) {
            taker.transactions.write(
                    limit,
                    writing -> {
                        T done = work.in(writing);
                        if (fault == Fault.KILLED) {
                            throw new Killed();
                        }
                        return done;
                    });
            throw new Killed();
        }
    }

    /** Between the two regions. */
    private static final class Line implements PeerSource {

        private final PeerSource inner;
        private Fault fault = Fault.NONE;
        private @Nullable PeerReply<PeerPage> before;

        Line(PeerSource inner) {
            this.inner = inner;
        }

        @Override
        public PeerReply<PeerPage> after(@Nullable String place) {
            PeerReply<PeerPage> told = inner.after(place);
            if (fault == Fault.CUT) {
                fault = Fault.NONE;
                return new PeerReply.Failed<>("UNREACHABLE");
            }
            PeerReply<PeerPage> arrived = told;
            if (told instanceof PeerReply.Told<PeerPage>(PeerPage page)
                    && !page.entries().isEmpty()) {
                arrived =
                        switch (fault) {
                            case LOST -> inner.after(page.next());
                            case DOUBLED -> before == null ? told : before;
                            case ALTERED -> new PeerReply.Told<>(altered(page));
                            case NONE, CUT, KILLED, KILLED_LATER -> told;
                        };
                fault = fault == Fault.DOUBLED && before == null ? fault : Fault.NONE;
                before = told;
            }
            return arrived;
        }

        private static PeerPage altered(PeerPage page) {
            List<PeerEntry> entries = new ArrayList<>(page.entries());
            PeerEntry last = entries.removeLast();
            entries.add(
                    new PeerEntry(
                            last.seq(),
                            last.op(),
                            last.itemId(),
                            last.item() == null ? null : last.item().replace("法院", "法庭"),
                            last.because(),
                            last.item() == null ? "0".repeat(64) : last.hash(),
                            last.recordedAt()));
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

        @Override
        public PeerReply<PeerSnapshot> snapshot(@Nullable String part) {
            return inner.snapshot(part);
        }

        @Override
        public PeerReply<Boolean> acknowledge(PeerMark mark) {
            return inner.acknowledge(mark);
        }

        @Override
        public PeerReply<List<PeerRecall>> openRecalls(long after) {
            return inner.openRecalls(after);
        }

        @Override
        public PeerReply<Boolean> acknowledge(PeerRecall recall, List<RecallDone> done) {
            return inner.acknowledge(recall, done);
        }
    }
}
