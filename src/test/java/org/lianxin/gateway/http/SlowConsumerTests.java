package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.exchange.FeedKey;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** A consumer that takes nothing is waited for, not read ahead for, and left after a while. */
@Timeout(60)
class SlowConsumerTests {

    private static final String FOLLOW =
            "subscription($f: String!, $a: String) { feedChanges(feed: $f, after: $a) { entries {"
                    + " seq item } next } }";
    private static final FeedKey FEED = new FeedKey("public.black.slow");

    /** By WebSocket and by stream of events. */
    static final int CONSUMERS = 2;

    private static final int PAGES_AHEAD_MAX = 8;

    /** Far more than the buffers of two sockets hold. */
    private static final int ENTRIES = 900;

    private static final int CHARACTERS = 60_000;

    private GatewayRig rig;

    @BeforeEach
    void start() {
        rig =
                GatewayRig.start(
                        "lianxin.live.stalled-after=1s", "server.tomcat.connection-timeout=1s");
        for (int i = 0; i < ENTRIES; i++) {
            rig.feeds().put(FEED, "x".repeat(CHARACTERS));
        }
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void whoTakesNothingIsLeftAndGoesOnFromItsCursor() {
        String token = TestIssuer.running().bank("feeds:read");
        try (var slow =
                        LiveSocket.open(
                                rig.port(), Map.of("Authorization", "Bearer " + token), false);
                var events =
                        LiveEvents.open(rig.port(), token, FOLLOW, Map.of("f", FEED.value()))) {
            slow.say(Map.of("type", "connection_init"));
            slow.subscribe("1", FOLLOW, Map.of("f", FEED.value()));
            until(() -> rig.feeds().pagesAsked() > 1);

            until(() -> rooms().streaming() == 0);

            assertThat(rig.feeds().pagesAsked())
                    .as("of 9 pages each")
                    .isLessThan(CONSUMERS * PAGES_AHEAD_MAX);
            assertThat(events.status()).isEqualTo(200);
        }
        try (var again = LiveSocket.ready(rig.port(), token)) {
            again.subscribe("1", FOLLOW, Map.of("f", FEED.value()));
            int seen = 0;
            while (seen < ENTRIES) {
                for (JsonNode entry : again.next().at("/payload/data/feedChanges/entries")) {
                    assertThat(entry.path("seq").asInt()).isEqualTo(++seen);
                }
            }
        }
    }

    @Test
    void aGatewayThatStopsSendsItsClientsElsewhere() {
        String token = TestIssuer.running().bank("feeds:read");
        var from = Map.of("f", "public.black.quiet");
        try (var socket = LiveSocket.ready(rig.port(), token);
                var events = LiveEvents.open(rig.port(), token, FOLLOW, from)) {
            socket.subscribe("1", FOLLOW, from);
            socket.next();
            events.next();

            rig.close();

            assertThat(socket.closeCode()).isEqualTo(1001);
            assertThat(events.next()).as("no complete: it goes on elsewhere").isNull();
        }
    }

    private LiveRooms rooms() {
        return rig.part(LiveRooms.class);
    }

    private static void until(BooleanSupplier holds) {
        for (int i = 0; i < 2_000 && !holds.getAsBoolean(); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
