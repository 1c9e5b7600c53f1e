package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.TestGraph;
import org.lianxin.gateway.http.CourtLoad.Step;
import org.lianxin.gateway.http.DoomedGateways.Doomed;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Gateways on one graph, of which the operating system kills one after the other at each step of a
 * court's sync and of a follower's page: before it said anything to the graph, at random instants
 * on the way, and when it has just answered. The court asks again under the same key, whoever is
 * left; followers and readers go on. Nothing is lost, nothing there twice, and nobody sees half a
 * list.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledSyncIT {

    static final int OPEN_KILLS = 7;
    static final int PUT_KILLS = 7;
    static final int COMMIT_KILLS = 18;
    static final int PAGE_KILLS = 8;

    private static final long SEED = 20261121;
    private static final int TRIES_MAX = 2_000;

    private final Map<Step, Integer> pieces = new EnumMap<>(Step.class);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
    private final CourtLoad load = new CourtLoad(this::insist, this::any);
    private WholeGateway sample;
    private DoomedGateways gateways;
    private List<Thread> readers = List.of();
    private @Nullable Kill due;
    private @Nullable Doomed watched;
    private int unanswered;

    /**
     * @param pieces how many pass between gateway and graph before; none where it has answered
     */
    private record Kill(Step step, @Nullable Integer pieces) {}

    @BeforeAll
    void begin(@TempDir Path work) {
        sample = WholeGateway.start(TestGraph.uri().toString()).withSample();
        gateways = new DoomedGateways(work);
        load.begin(12);
        countPieces();
        readers = List.of(reader(), reader());
    }

    /** What passes in each step where nobody is killed. */
    private void countPieces() {
        Doomed warm = gateways.doom();
        for (int i = 0; i < 2; i++) {
            watched = warm;
            load.change();
            int before = warm.wire().passed();
            assertThat(load.follows(warm.process().client(), true)).isTrue();
            pieces.put(Step.PAGE, warm.wire().passed() - before);
            watched = null;
            load.verify();
        }
        assertThat(pieces).containsOnlyKeys(Step.values());
        warm.kill();
    }

    @AfterAll
    void end() throws InterruptedException {
        over.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        gateways.close();
        sample.close();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheListWholeAndFollowersWithAllOfIt(Step step) {
        Random random = new Random(SEED + step.name().hashCode());
        int kills = kills(step);
        int passing = Objects.requireNonNull(pieces.get(step));
        unanswered = 0;
        for (int kill = 1; kill <= kills; kill++) {
            Integer at = kill == kills ? null : kill == 1 ? 0 : random.nextInt(passing);
            String what = step + ", kill " + kill + " after " + at + " of " + passing;
            due = new Kill(step, at);
            load.change();
            killWhoeverServesThePage();
            load.verify();
            assertThat(due).as(what).isNull();
            assertThat(failed).as(what).isEmpty();
        }
        assertThat(unanswered).as("died before they answered").isBetween(kills / 2, kills - 1);
        load.full();
        load.verify();
        assertThat(load.wholeReadings()).isGreaterThan(kills);
        assertNobodyStandsTwice();
    }

    /** The first of them before a word has passed, the last when all was answered. */
    private static int kills(Step step) {
        return switch (step) {
            case OPEN -> OPEN_KILLS;
            case PUT -> PUT_KILLS;
            case COMMIT -> COMMIT_KILLS;
            case PAGE -> PAGE_KILLS;
        };
    }

    private Thread reader() {
        return Thread.ofPlatform()
                .uncaughtExceptionHandler((thread, failure) -> failed.add(failure))
                .start(() -> load.keepReading(over::get));
    }

    private Client any() {
        return gateways.any();
    }

    private void killWhoeverServesThePage() {
        Kill kill = due;
        if (kill != null && kill.step() == Step.PAGE) {
            killAt(kill, gateway -> load.follows(gateway, (unanswered & 1) == 0));
        }
    }

    /** Asks one that dies on the way, or once it has answered; whether it has is the answer's. */
    private boolean killAt(Kill kill, Function<Client, Boolean> ask) {
        due = null;
        Doomed doomed = gateways.doom();
        Integer after = kill.pieces();
        if (after != null) {
            doomed.wire().breakAfter(after, doomed::kill);
        }
        boolean answered = ask.apply(doomed.process().client());
        doomed.kill();
        if (!answered) {
            unanswered++;
        }
        load.readWhole();
        return answered;
    }

    /** Asks the one that is to die first, where this is the step; then whoever answers. */
    private JsonNode insist(Step step, Function<Client, Client.Reply> ask) {
        Doomed counted = watched;
        if (counted != null) {
            int before = counted.wire().passed();
            JsonNode answer = data(ask.apply(counted.process().client()));
            pieces.put(step, counted.wire().passed() - before);
            return answer;
        }
        var told = new AtomicReference<@Nullable JsonNode>();
        Kill kill = due;
        if (kill != null && kill.step() == step) {
            killAt(
                    kill,
                    gateway -> {
                        Client.Reply reply = tryAsk(gateway, ask);
                        boolean answered = reply != null && reply.status() < 500;
                        told.set(reply != null && answered ? data(reply) : null);
                        return answered;
                    });
        }
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            Client.Reply reply = tryAsk(any(), ask);
            if (reply != null && reply.status() < 500) {
                JsonNode answer = data(reply);
                JsonNode before = told.get();
                assertThat(before == null || before.equals(answer))
                        .as("told the same again")
                        .isTrue();
                return answer;
            }
        }
        throw new AssertionError("nobody answers");
    }

    private static JsonNode data(Client.Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data");
    }

    private static Client.@Nullable Reply tryAsk(
            Client gateway, Function<Client, Client.Reply> ask) {
        try {
            return ask.apply(gateway);
        } catch (UncheckedIOException killed) {
            return null;
        }
    }

    private static void assertNobodyStandsTwice() {
        try (var session = TestGraph.driver().session()) {
            List<String> cases =
                    session.run(
                                    "MATCH (l:Listing {list: 'COURT_DEBTOR'})-[:STATED_AS]->(s)"
                                            + " WHERE s.supersededAt IS NULL AND"
                                            + " s.authorityCode = $court RETURN s.caseNumber AS it",
                                    Map.of("court", CourtDesk.COURT))
                            .list(row -> row.get("it").asString());
            assertThat(cases).isNotEmpty();
            assertThat(new HashSet<>(cases)).hasSameSizeAs(cases);
        }
    }
}
