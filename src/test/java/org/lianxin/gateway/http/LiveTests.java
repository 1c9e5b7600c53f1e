package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.development.ProofKey;
import org.lianxin.exchange.FeedKey;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Subscriptions over both transports, on feeds that the tests write themselves. */
@Timeout(60)
class LiveTests {

    private static final String FOLLOW =
            "subscription($f: String!, $a: String) { feedChanges(feed: $f, after: $a) { entries {"
                    + " seq } headSeq next } }";
    private static final String SEQ = "/data/feedChanges/entries/0/seq";
    private static final String CODE = "/extensions/code";

    private static GatewayRig rig;
    private static int feeds;
    private final FeedKey feed = new FeedKey("public.black.test" + feeds++);

    @BeforeAll
    static void start() {
        rig =
                GatewayRig.start(
                        "lianxin.live.poll-every=20ms",
                        "lianxin.live.recheck-every=200ms",
                        "lianxin.live.ping-every=500ms",
                        "lianxin.live.handshake-within=2s",
                        "lianxin.live.idle-max=4s",
                        "lianxin.live.streams-max=12",
                        "lianxin.live.connections-max=6",
                        "lianxin.live.streams-per-client=9",
                        "lianxin.live.connections-per-client=4");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    /** Whoever vanished in the test before has left by then. */
    @BeforeEach
    void nobodyIsThere() {
        until(() -> rooms().connected() == 0 && rooms().streaming() == 0);
    }

    private static LiveRooms rooms() {
        return rig.part(LiveRooms.class);
    }

    private static String token() {
        return TestIssuer.running().bank("feeds:read");
    }

    private Map<String, ?> from() {
        return Map.of("f", feed.value());
    }

    // What is delivered

    @Test
    void historyGoesOverIntoLiveWithoutGapOrRepeat() throws Exception {
        int entries = 400;
        int followers = 8;
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            var writer = Thread.ofVirtual().start(() -> write(entries));
            for (int i = 0; i < followers; i++) {
                pause(ThreadLocalRandom.current().nextInt(20));
                socket.subscribe("s" + i, FOLLOW, from());
            }
            Map<String, List<Integer>> got = new HashMap<>();
            while (got.size() < followers
                    || got.values().stream().anyMatch(seqs -> seqs.size() < entries)) {
                JsonNode message = next(socket);
                List<Integer> seqs =
                        got.computeIfAbsent(message.path("id").asString(), _ -> new ArrayList<>());
                message.at("/payload/data/feedChanges/entries")
                        .forEach(entry -> seqs.add(entry.path("seq").asInt()));
            }
            writer.join();

            assertThat(got.values())
                    .allSatisfy(
                            seqs ->
                                    assertThat(seqs)
                                            .isEqualTo(
                                                    IntStream.rangeClosed(1, entries)
                                                            .boxed()
                                                            .toList()));
        }
    }

    @Test
    void eventsComeAsGraphQlOverSseHasThem() {
        rig.feeds().put(feed, "a");
        try (var events = LiveEvents.open(rig.port(), token(), FOLLOW, from())) {
            assertThat(events.status()).isEqualTo(200);
            assertThat(events.header("Content-Type")).startsWith("text/event-stream");
            assertThat(data(events).at(SEQ).asInt()).isEqualTo(1);
            rig.feeds().put(feed, "b");
            assertThat(data(events).at(SEQ).asInt()).isEqualTo(2);
        }
    }

    @Test
    void whoHasAllIsToldSoAtOnce() {
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            socket.subscribe("1", FOLLOW, from());

            assertThat(next(socket).at("/payload/data/feedChanges/headSeq").asInt()).isZero();
        }
    }

    @Test
    void aQueryIsAnsweredOnceOverEither() {
        String query = "{ cities }";
        try (var socket = LiveSocket.ready(rig.port(), token());
                var events = LiveEvents.open(rig.port(), token(), query, Map.of())) {
            socket.subscribe("1", query, Map.of());

            assertThat(next(socket).at("/payload/data/cities").isArray()).isTrue();
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            assertThat(data(events).at("/data/cities").isArray()).isTrue();
            assertThat(events.next()).extracting(LiveEvents.Event::name).isEqualTo("complete");
            assertThat(events.next()).isNull();
        }
    }

    @Test
    void nothingIsAskedWhileNobodyFollows() {
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            socket.subscribe("1", FOLLOW, from());
            next(socket);
            int before = rig.feeds().headsAsked();
            until(() -> rig.feeds().headsAsked() > before + 2);
            socket.say(Map.of("id", "1", "type", "complete"));
        }
        until(() -> rooms().streaming() == 0);
        pause(60);
        int asked = rig.feeds().headsAsked();
        pause(100);
        assertThat(rig.feeds().headsAsked()).isEqualTo(asked);
    }

    // What is logged

    @Test
    void eachPageIsInTheLogBeforeItLeaves() {
        rig.feeds().put(feed, "a");
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            socket.subscribe("1", FOLLOW, from());
            for (int i = 0; i < 3; i++) {
                String receipt = next(socket).at("/payload/extensions/receipts/0/index").asString();
                AuditDraft entry = rig.log().entries().get(Integer.parseInt(receipt));
                assertThat(entry.action()).isEqualTo("Subscription.feedChanges");
                assertThat(entry.outcome()).isEqualTo(AuditOutcome.DISCLOSED);
                rig.feeds().put(feed, "more");
            }
        }
    }

    @Test
    void withoutTheLogTheStreamEndsAndTellsNothing() {
        try (var socket = LiveSocket.ready(rig.port(), token());
                var events = LiveEvents.open(rig.port(), token(), FOLLOW, from())) {
            socket.subscribe("1", FOLLOW, from());
            next(socket);
            data(events);
            rig.log().down(true);
            rig.feeds().put(feed, "a");

            assertThat(error(socket)).isEqualTo("AUDIT_UNAVAILABLE");
            assertThat(data(events).at("/errors/0" + CODE).asString())
                    .isEqualTo("AUDIT_UNAVAILABLE");
            assertThat(events.next()).extracting(LiveEvents.Event::name).isEqualTo("complete");
        } finally {
            rig.log().down(false);
        }
    }

    // Who is let in

    @Test
    void aBrowserShowsItsTokenInTheHandshake() {
        try (var socket = LiveSocket.open(rig.port(), Map.of())) {
            socket.say(init("Bearer " + token()));
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
            socket.subscribe("1", FOLLOW, from());
            next(socket);
        }
    }

    @Test
    void aBadTokenOrASecondOneEndsTheHandshake() {
        try (var bad = LiveSocket.open(rig.port(), Map.of());
                var second = LiveSocket.open(rig.port(), bearer(token()))) {
            bad.say(init("Bearer " + TestIssuer.running().foreign()));
            second.say(init("Bearer " + token()));

            assertThat(bad.closeCode()).isEqualTo(4403);
            assertThat(second.closeCode()).isEqualTo(4403);
        }
        assertThat(LiveEvents.open(rig.port(), "nonsense", FOLLOW, from()).status()).isEqualTo(401);
    }

    @Test
    void aTokenBoundToAKeyIsShownInTheHandshakeWithAProofOfIt() {
        ProofKey key = ProofKey.generate();
        String bound =
                TestIssuer.running()
                        .token(
                                claims ->
                                        claims.subject("test-bank")
                                                .claim("caller_kind", "BANK")
                                                .claim("scope", "feeds:read")
                                                .claim("cnf", Map.of("jkt", key.thumbprint())));
        String uri = rig.client().address().toString();
        String proof = key.proof("GET", uri, bound, Instant.now());
        try (var socket = LiveSocket.open(rig.port(), Map.of())) {
            socket.say(init("DPoP " + bound, proof));
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
            socket.subscribe("1", FOLLOW, from());
            next(socket);
        }
        assertThat(ends(init("DPoP " + bound, proof))).as("shown before").isEqualTo(4403);
        assertThat(ends(init("DPoP " + bound))).as("no proof").isEqualTo(4403);
        assertThat(ends(init("Bearer " + bound))).as("as a bearer's").isEqualTo(4403);
        String posted = key.proof("POST", uri, bound, Instant.now());
        assertThat(ends(init("DPoP " + bound, posted))).as("of a POST").isEqualTo(4403);
        String thiefs = ProofKey.generate().proof("GET", uri, bound, Instant.now());
        assertThat(ends(init("DPoP " + bound, thiefs))).as("another's").isEqualTo(4403);
    }

    private static int ends(Map<String, Object> init) {
        try (var socket = LiveSocket.open(rig.port(), Map.of())) {
            socket.say(init);
            return socket.closeCode();
        }
    }

    @Test
    void theFieldIsForWhoHoldsItsScope() {
        assertThat(firstError(null)).isEqualTo("UNAUTHENTICATED");
        assertThat(firstError(TestIssuer.running().bank("consents:give")))
                .isEqualTo("SCOPE_MISSING");
    }

    private String firstError(@Nullable String token) {
        String code;
        try (var socket = LiveSocket.open(rig.port(), token == null ? Map.of() : bearer(token))) {
            socket.say(Map.of("type", "connection_init"));
            socket.next();
            socket.subscribe("1", FOLLOW, from());
            code = error(socket);
        }
        try (var events = LiveEvents.open(rig.port(), token, FOLLOW, from())) {
            assertThat(data(events).at("/errors/0" + CODE).asString()).isEqualTo(code);
            assertThat(events.next()).extracting(LiveEvents.Event::name).isEqualTo("complete");
        }
        return code;
    }

    @Test
    void aTokenThatExpiresEndsTheStreamAndTheConnection() {
        String brief =
                TestIssuer.running()
                        .token(
                                claims ->
                                        claims.subject("test-bank")
                                                .claim("caller_kind", "BANK")
                                                .claim("scope", "feeds:read")
                                                .expirationTime(
                                                        Date.from(Instant.now().plusSeconds(2))));
        try (var socket = LiveSocket.ready(rig.port(), brief);
                var events = LiveEvents.open(rig.port(), brief, FOLLOW, from())) {
            socket.subscribe("1", FOLLOW, from());
            next(socket);
            data(events);

            assertThat(error(socket)).isEqualTo("TOKEN_EXPIRED");
            assertThat(socket.closeCode()).isEqualTo(4403);
            assertThat(data(events).at("/errors/0" + CODE).asString()).isEqualTo("TOKEN_EXPIRED");
        }
    }

    // What is refused

    @Test
    void theProtocolIsKeptTo() {
        assertThat(closes("nonsense")).isEqualTo(4400);
        assertThat(closes("{\"type\":\"start\"}")).isEqualTo(4400);
        assertThat(closes("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{}}")).isEqualTo(4401);
        assertThat(closes("{\"type\":\"connection_init\"}", "{\"type\":\"connection_init\"}"))
                .isEqualTo(4429);
        assertThat(closes("{\"type\":\"connection_init\"}", "{\"type\":\"subscribe\"}"))
                .isEqualTo(4400);
        assertThat(closes("\"" + "x".repeat(70_000) + "\"")).isEqualTo(1009);
        assertThat(closes()).as("nothing is said").isEqualTo(4408);
        assertThat(closes("{\"type\":\"connection_init\"}")).as("nothing asked").isEqualTo(4408);
    }

    private static int closes(String... messages) {
        try (var socket = LiveSocket.open(rig.port(), bearer(token()))) {
            for (String message : messages) {
                socket.sayText(message);
            }
            return socket.closeCode();
        }
    }

    @Test
    void anIdIsUsedOnceAtATime() {
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            socket.subscribe("1", FOLLOW, from());
            next(socket);
            socket.say(Map.of("id", "1", "type", "complete"));
            socket.subscribe("1", FOLLOW, from());
            next(socket);
            socket.subscribe("1", FOLLOW, from());

            assertThat(socket.closeCode()).isEqualTo(4409);
        }
    }

    @Test
    void aSubscriptionThatCannotBeReadIsRefusedByItself() {
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            socket.say(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", 1)));
            assertThat(error(socket)).isEqualTo("REQUEST_MALFORMED");
            socket.subscribe("2", "subscription { nothing }", Map.of());
            assertThat(error(socket)).isEqualTo("DOCUMENT_INVALID");
            socket.subscribe("3", FOLLOW, from());
            next(socket);
        }
    }

    @Test
    void aPlainPostIsToldToTakeAStream() {
        var reply = rig.client().ask(FOLLOW, from(), token());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("STREAM_NEEDED");
    }

    @Test
    void oneClientHasSoManyStreamsAndConnections() {
        try (var socket = LiveSocket.ready(rig.port(), token());
                var other = LiveSocket.ready(rig.port(), token())) {
            for (int i = 0; i < 9; i++) {
                socket.subscribe("s" + i, FOLLOW, from());
                next(socket);
            }
            other.subscribe("1", FOLLOW, from());
            assertThat(error(other)).isEqualTo("STREAMS_TOO_MANY");
            try (var third = LiveSocket.ready(rig.port(), token());
                    var fourth = LiveSocket.ready(rig.port(), token());
                    var fifth = LiveEvents.open(rig.port(), token(), FOLLOW, from())) {
                assertThat(third.hasNothing() && fourth.hasNothing()).isTrue();
                assertThat(fifth.status()).isEqualTo(429);
                assertThat(fifth.header("Retry-After")).isNotEmpty();
                assertThat(fifth.body().at("/errors/0" + CODE).asString())
                        .isEqualTo("STREAMS_TOO_MANY");
            }
            socket.say(Map.of("id", "s0", "type", "complete"));
            until(() -> rooms().streaming() == 8);
            other.subscribe("2", FOLLOW, from());
            next(other);
        }
    }

    @Test
    void oneGatewayHasSoManyStreamsAndConnections() {
        String other = Asking.token("test-other-bank", "BANK", "feeds:read");
        String third = Asking.token("test-third-bank", "BANK", "feeds:read");
        try (var socket = LiveSocket.ready(rig.port(), token());
                var beside = LiveSocket.ready(rig.port(), other)) {
            for (int i = 0; i < 12; i++) {
                LiveSocket whose = i < 9 ? socket : beside;
                whose.subscribe("s" + i, FOLLOW, from());
                next(whose);
            }
            beside.subscribe("more", FOLLOW, from());
            assertThat(error(beside)).isEqualTo("LIVE_FULL");
            socket.say(Map.of("id", "s0", "type", "complete"));
            until(() -> rooms().streaming() == 11);
            beside.subscribe("again", FOLLOW, from());
            next(beside);
            try (var two = LiveSocket.ready(rig.port(), token());
                    var three = LiveSocket.ready(rig.port(), token());
                    var four = LiveSocket.ready(rig.port(), token());
                    var five = LiveSocket.ready(rig.port(), other);
                    var none = LiveEvents.open(rig.port(), third, FOLLOW, from())) {
                assertThat(two.hasNothing() && three.hasNothing() && four.hasNothing()).isTrue();
                assertThat(five.hasNothing()).isTrue();
                assertThat(none.status()).isEqualTo(503);
                assertThat(none.body().at("/errors/0" + CODE).asString()).isEqualTo("LIVE_FULL");
            }
        }
    }

    // Who goes away

    @Test
    void whoVanishesLeavesNothingBehind() {
        var socket = LiveSocket.ready(rig.port(), token());
        socket.subscribe("1", FOLLOW, from());
        next(socket);
        var events = LiveEvents.open(rig.port(), token(), FOLLOW, from());
        data(events);
        assertThat(rooms().streaming()).isEqualTo(2);

        socket.vanish();
        events.close();

        until(() -> rooms().streaming() == 0 && rooms().connected() == 0);
    }

    @Test
    void whoIsQuietIsPinged() {
        try (var socket = LiveSocket.ready(rig.port(), token())) {
            assertThat(socket.any().path("type").asString()).isEqualTo("ping");
            socket.say(Map.of("type", "ping"));
            JsonNode answer = socket.next();
            assertThat(answer.path("type").asString()).isEqualTo("pong");
        }
    }

    private static Map<String, Object> init(String authorization) {
        return Map.of("type", "connection_init", "payload", Map.of("Authorization", authorization));
    }

    private static Map<String, Object> init(String authorization, String proof) {
        return Map.of(
                "type",
                "connection_init",
                "payload",
                Map.of("Authorization", authorization, "DPoP", proof));
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static JsonNode next(LiveSocket socket) {
        JsonNode message = socket.next();
        assertThat(message.path("type").asString()).as(message.toString()).isEqualTo("next");
        return message;
    }

    private static String error(LiveSocket socket) {
        JsonNode message = socket.next();
        assertThat(message.path("type").asString()).as(message.toString()).isEqualTo("error");
        return message.at("/payload/0" + CODE).asString();
    }

    private static JsonNode data(LiveEvents events) {
        LiveEvents.Event event = events.next();
        if (event == null || event.data() == null || !event.name().equals("next")) {
            throw new AssertionError("no page: " + event);
        }
        return event.data();
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            rig.feeds().put(feed, "x");
            if (i % 10 == 0) {
                pause(ThreadLocalRandom.current().nextInt(8));
            }
        }
    }

    private static void until(BooleanSupplier holds) {
        for (int i = 0; i < 2_000 && !holds.getAsBoolean(); i++) {
            pause(10);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
