package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.StateDigest;
import org.lianxin.exchange.peer.TornAnswers.Tear;
import org.lianxin.gateway.http.Client;
import org.lianxin.gateway.http.HttpFollower;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Answers torn in the middle of their bodies, on the way to another region's gateway and to the
 * followers in Python and in Java: nothing of them is taken, and the next round goes on from the
 * same place.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TornPagesIT {

    static final int RUNS_EACH = 6;

    /** Of the gateway, and as many of the followers in Python and in Java. */
    static final int RUNS = 3 * RUNS_EACH * Tear.values().length;

    private static final FeedKey FEED = FeedKey.ofPeer(B);
    private static final int FILED = 16;
    private static final PeerRecall RECALL =
            new PeerRecall(
                    "r",
                    1,
                    "item",
                    RecallKind.CORRECTED,
                    Instant.parse("2026-11-21T00:00:00Z"),
                    "Query.feedChanges");

    @TempDir private Path work;

    private Region b;
    private TornAnswers torn;
    private HttpPeerSource source;
    private Map<String, String> all;
    private int pages;
    private String digest;

    @BeforeAll
    void begin() {
        TwoGraphs graphs = TwoGraphs.emptied().agreed(false);
        b = graphs.b();
        graphs.file(FILED);
        DirectSource told = graphs.fromA();
        torn = new TornAnswers(told);
        source =
                new HttpPeerSource(
                        new ProvenCalls(
                                HttpClient.newHttpClient(),
                                ProofKey.generate(),
                                Duration.ofSeconds(10),
                                Clock.systemUTC()),
                        torn.address(),
                        FEED,
                        () -> new AccessToken("token", false));
        @Nullable String place = null;
        PeerPage page;
        do {
            page = ((PeerReply.Told<PeerPage>) told.after(place)).answer();
            place = page.next();
            pages++;
        } while (!page.isLast());
        digest = page.digest();
        assertThat(b.follower.follow(A, source)).isEqualTo(PeerFollower.Ended.UP_TO_DATE);
        all = b.kept(A);
        assertThat(all).hasSize(FILED - FILED / 4);
        forget();
    }

    @AfterAll
    void end() {
        torn.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsTakenAndTheNextRoundGoesOn(Tear tear) throws Exception {
        Random random = new Random(20261121L + tear.name().hashCode());
        for (int run = 1; run <= RUNS_EACH; run++) {
            double part = run == 1 ? 0 : random.nextDouble();
            theOtherRegionGoesOn(tear, part, random.nextInt(pages), tear + ", run " + run);
            pythonGoesOn(tear, part, random.nextInt(2), tear + ", run " + run);
            javaGoesOn(tear, part, random.nextInt(pages), tear + ", run " + run);
        }
    }

    private void theOtherRegionGoesOn(Tear tear, double part, int at, String what) {
        int before = torn.torn();
        torn.tearAfter(at, tear, body -> (int) (part * body.length));
        assertThat(b.follower.follow(A, source)).as(what).isEqualTo(PeerFollower.Ended.FAILED);
        assertThat(torn.torn()).as(what).isEqualTo(before + 1);
        assertThat(b.following(A).state()).as(what).isEqualTo(PeerFollowingState.FOLLOWING);
        assertThat(b.following(A).seq()).as(what + ", whole pages of four").isEqualTo(4L * at);

        assertThat(b.follower.follow(A, source)).as(what).isEqualTo(PeerFollower.Ended.UP_TO_DATE);
        assertThat(b.kept(A)).as(what).isEqualTo(all);
        assertThat(b.following(A).digest()).as(what).isEqualTo(digest);

        torn.tearAfter(0, tear, body -> (int) (part * body.length));
        PeerMark mark = new PeerMark("e", 1, digest, new StateDigest().state(), "next");
        assertThat(source.acknowledge(mark)).as(what).isInstanceOf(PeerReply.Failed.class);
        torn.tearAfter(0, tear, body -> (int) (part * body.length));
        List<RecallDone> done = List.of(RecallDone.UPDATED_COPIES);
        assertThat(source.acknowledge(RECALL, done)).as(what).isInstanceOf(PeerReply.Failed.class);
        assertThat(source.acknowledge(RECALL, done)).as(what).isInstanceOf(PeerReply.Told.class);
        forget();
    }

    private void pythonGoesOn(Tear tear, double part, int at, String what)
            throws IOException, InterruptedException {
        Path copy = work.resolve(what);
        torn.tearAfter(at, tear, body -> (int) (part * body.length));
        Said cut = follow(copy);
        assertThat(cut.exit()).as(what + cut.text()).isNotZero();
        assertThat(copy).as(what).doesNotExist();
        Said whole = follow(copy);
        assertThat(whole.exit()).as(what + whole.text()).isZero();
        assertThat(whole.text()).endsWith(" " + digest + " " + all.size());

        byte[] held = Files.readAllBytes(copy);
        torn.tearAfter(0, tear, body -> (int) (part * body.length));
        assertThat(follow(copy).exit()).as(what).isNotZero();
        assertThat(Files.readAllBytes(copy)).as(what + ", as it was").isEqualTo(held);
        assertThat(follow(copy).exit()).as(what).isZero();
    }

    private void javaGoesOn(Tear tear, double part, int at, String what) {
        Client gateway = new Client(torn.address().getPort());
        HttpFollower follower = new HttpFollower(FEED.value(), "token");
        int before = torn.torn();
        torn.tearAfter(at, tear, body -> (int) (part * body.length));
        for (int page = 0; page < at; page++) {
            assertThat(follower.page(gateway, 4)).as(what).isTrue();
        }
        assertThat(follower.page(gateway, 4)).as(what).isFalse();
        assertThat(torn.torn()).as(what).isEqualTo(before + 1);
        assertThat(follower.consumer().seq()).as(what + ", whole pages of four").isEqualTo(4L * at);

        follower.readOn(() -> gateway, 4);
        assertThat(follower.unanswered()).as(what).isEqualTo(1);
        assertThat(follower.consumer().copy()).as(what).isEqualTo(all);
        assertThat(follower.consumer().digest()).as(what).isEqualTo(digest);
    }

    private record Said(int exit, String text) {}

    private Said follow(Path copy) throws IOException, InterruptedException {
        ProcessBuilder python =
                new ProcessBuilder(
                                List.of(
                                        "python3",
                                        "src/docs/consumer/follow.py",
                                        torn.address().toString(),
                                        FEED.value(),
                                        copy.toString()))
                        .redirectErrorStream(true);
        python.environment().put("TOKEN", "token");
        Process process = python.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.strip());
    }

    private void forget() {
        try (var session = b.driver.session()) {
            session.run("MATCH (f:PeerFollow) DELETE f").consume();
            session.run("MATCH (x:ForeignEntry) DETACH DELETE x").consume();
        }
    }
}
