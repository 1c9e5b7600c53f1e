package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.PeerFollowingRegister;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.kernel.OrganisationId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Pages that are lost, doubled, cut and altered on their way, one of a feed and at random: the
 * gateway of another region that follows notices, and so does a consumer written from the record
 * alone; what they hold then is what was once told, and taken anew it is what is told now.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MishandledPagesIT {

    static final int RUNS_EACH = 12;
    static final int RUNS = RUNS_EACH * Mishandling.values().length;

    private static final FeedKey FEED = FeedKey.ofPeer(B);
    private static final int FILED = 16;

    private final List<PeerPage> pages = new ArrayList<>();
    private Region b;
    private DirectSource source;

    @BeforeAll
    void begin() {
        TwoGraphs graphs = TwoGraphs.emptied().agreed(false);
        b = graphs.b();
        source = graphs.fromA();
        graphs.file(FILED);
        @Nullable String place = null;
        PeerPage page;
        do {
            page = told(source.after(place));
            pages.add(page);
            place = page.next();
        } while (!page.isLast());
        pages.add(told(source.after(place)));
        assertThat(pages).hasSize(6);
        assertThat(pages.get(4).entries()).as("enough to be swapped").hasSize(4);
        assertThat(pages.getLast().entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isNoticedAndNothingOfItKept(Mishandling mishandling) {
        Random random = new Random(20261121L + mishandling.name().hashCode());
        for (int run = 1; run <= RUNS_EACH; run++) {
            int first = mishandling == Mishandling.PAGE_DOUBLED ? 1 : 0;
            int at = first + random.nextInt(pages.size() - 1 - first);
            PeerPage before = pages.get(Math.max(0, at - 1));
            PeerPage mishandled = mishandling.of(pages.get(at), before, pages.get(at + 1), random);
            String what = mishandling + ", run " + run + ", page " + at;
            aConsumerNotices(at, mishandled, what);
            theOtherRegionNotices(at, mishandled, what);
        }
    }

    private void aConsumerNotices(int at, PeerPage mishandled, String what) {
        FeedConsumer consumer = new FeedConsumer(FEED);
        pages.subList(0, at).forEach(page -> consumer.take(page(page)));
        boolean noticed = false;
        try {
            consumer.take(page(mishandled));
            consumer.take(page(pages.get(at + 1)));
        } catch (FeedConsumer.Diverged diverged) {
            noticed = true;
        }
        assertThat(noticed).as(what).isTrue();
    }

    private void theOtherRegionNotices(int at, PeerPage mishandled, String what) {
        source.onTheWay = page -> page.equals(pages.get(at)) ? mishandled : page;
        b.follower.follow(A, source);
        source.onTheWay = page -> page;
        assertThat(b.follower.follow(A, source)).as(what).isEqualTo(PeerFollower.Ended.STOPPED);
        assertThat(b.following(A).state()).as(what).isEqualTo(PeerFollowingState.DIVERGED);
        assertThat(b.kept(A)).as(what).isEqualTo(state((int) b.following(A).seq()));

        assertThat(b.followings.retake(Region.office(null), Region.key(), A))
                .isInstanceOf(PeerFollowingRegister.Outcome.Done.class);
        b.follower.follow(A, source);
        assertThat(b.following(A).state()).as(what).isEqualTo(PeerFollowingState.FOLLOWING);
        assertThat(b.following(A).digest()).isEqualTo(pages.getLast().digest());
        assertThat(b.kept(A)).isEqualTo(state(Integer.MAX_VALUE));
        forget();
    }

    /** What stands behind that number, by the entries alone. */
    private Map<String, String> state(int upTo) {
        Map<String, String> state = new TreeMap<>();
        for (PeerPage page : pages) {
            for (PeerEntry entry : page.entries()) {
                if (entry.seq() <= upTo) {
                    state.remove(entry.itemId());
                    String item = entry.item();
                    if (item != null) {
                        state.put(entry.itemId(), item);
                    }
                }
            }
        }
        return state;
    }

    private void forget() {
        try (var session = b.driver.session()) {
            session.run("MATCH (f:PeerFollow) DELETE f").consume();
            session.run("MATCH (x:ForeignEntry) DETACH DELETE x").consume();
        }
    }

    private static PeerPage told(PeerReply<PeerPage> reply) {
        assertThat(reply).isInstanceOf(PeerReply.Told.class);
        return ((PeerReply.Told<PeerPage>) reply).answer();
    }

    private static FeedPage page(PeerPage page) {
        return new FeedPage(
                FEED,
                page.epoch(),
                page.after(),
                page.entries().stream().map(MishandledPagesIT::entry).toList(),
                page.prevHash(),
                page.digest(),
                page.headSeq());
    }

    private static FeedEntry entry(PeerEntry entry) {
        return new FeedEntry(
                entry.seq(),
                entry.op(),
                entry.itemId(),
                new OrganisationId(Rows.CODE),
                entry.item(),
                entry.because(),
                entry.hash(),
                entry.recordedAt());
    }
}
