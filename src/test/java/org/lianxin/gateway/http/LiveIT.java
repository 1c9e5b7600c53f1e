package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.Scope;
import org.lianxin.cypher.Transactions;
import org.lianxin.development.DemoKeys;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.bell.BellReceiver;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Two whole gateways on one graph: what is written through one is delivered live by the other. */
@Tag("slow")
@Timeout(120)
class LiveIT {

    private static final FeedKey FEED = new FeedKey("public.black.zhanjiang");
    private static final String FOLLOW =
            "subscription($a: String) { feedChanges(feed: \"public.black.zhanjiang\", after: $a) {"
                    + " entries { seq itemId } prevHash digest headSeq next } }";
    private static final String QUERY =
            "query($a: String) { feedChanges(feed: \"public.black.zhanjiang\", after: $a) {"
                    + " entries { seq itemId } prevHash digest headSeq next } }";
    private static final String[] LIVE = {
        "--lianxin.live.poll-every=50ms",
        "--lianxin.live.recheck-every=200ms",
        "--lianxin.bell.every=100ms",
        "--lianxin.bell.loopback-allowed=true",
        "--lianxin.bell.signing-key=" + DemoKeys.AUDIT_SIGNING_KEY
    };

    private static WholeGateway writer;
    private static WholeGateway reader;
    private static int items;

    @BeforeAll
    static void start() {
        writer = WholeGateway.start(TestGraph.uri().toString(), LIVE).withBank();
        reader = WholeGateway.beside(TestGraph.uri().toString(), LIVE);
    }

    @AfterAll
    static void stop() {
        reader.close();
        writer.close();
    }

    private static String token() {
        return TestIssuer.running().bank("feeds:read");
    }

    @Test
    void eachFollowerGetsEachChangeOnceAndEachPageIsThatOfTheQuery() throws Exception {
        int changes = 60;
        int followers = 5;
        int before = (int) head();
        try (var socket = LiveSocket.ready(reader.port(), token());
                var events = LiveEvents.open(writer.port(), token(), FOLLOW, Map.of())) {
            var writing = Thread.ofVirtual().start(() -> write(changes));
            for (int i = 0; i < followers; i++) {
                pause(ThreadLocalRandom.current().nextInt(60));
                socket.subscribe("s" + i, FOLLOW, Map.of());
            }
            Map<String, List<Integer>> got = new HashMap<>();
            while (got.size() < followers
                    || got.values().stream().anyMatch(seqs -> seqs.size() < before + changes)) {
                JsonNode message = socket.next();
                assertThat(message.path("type").asString())
                        .as(message.toString())
                        .isEqualTo("next");
                note(
                        message.at("/payload/data/feedChanges/entries"),
                        got.computeIfAbsent(message.path("id").asString(), _ -> new ArrayList<>()));
            }
            List<Integer> byEvents = new ArrayList<>();
            while (byEvents.size() < before + changes) {
                LiveEvents.Event event = Objects.requireNonNull(events.next());
                JsonNode data = Objects.requireNonNull(event.data());
                note(data.at("/data/feedChanges/entries"), byEvents);
            }
            writing.join();

            List<Integer> all = IntStream.rangeClosed(1, before + changes).boxed().toList();
            assertThat(got.values()).allSatisfy(seqs -> assertThat(seqs).isEqualTo(all));
            assertThat(byEvents).isEqualTo(all);
        }
        try (var socket = LiveSocket.ready(reader.port(), token())) {
            socket.subscribe("1", FOLLOW, Map.of());
            assertThat(socket.next().at("/payload/data"))
                    .isEqualTo(reader.client().ask(QUERY, Map.of(), token()).body().at("/data"));
        }
    }

    @Test
    void whoIsSuspendedIsLetGo() {
        var office = new Caller("office", null, CallerKind.CREDIT_OFFICE, Set.of(Scope.values()));
        var permit = CallerFixture.permit(office, Scope.ORGANISATIONS_MANAGE, null);
        var register = writer.part(OrganisationRegister.class);
        UnifiedCode bank = UnifiedCode.of("91999999MADEM08L6F");
        try (var socket = LiveSocket.ready(reader.port(), token())) {
            socket.subscribe("1", FOLLOW, Map.of());
            assertThat(socket.next().path("type").asString()).isEqualTo("next");
            register.suspend(permit, new MutationKey("office", "suspend-1"), bank, "检查");

            JsonNode last = socket.next();
            assertThat(last.path("type").asString()).as(last.toString()).isEqualTo("error");
            assertThat(last.at("/payload/0/extensions/code").asString())
                    .isEqualTo("CALLER_SUSPENDED");
        } finally {
            register.reinstate(permit, new MutationKey("office", "reinstate-1"), bank);
        }
    }

    @Test
    void aBellRingsThroughWhicheverGateway() {
        String x =
                reader.client()
                        .ask("{ feedBellKeys { id x } }", Map.of(), null)
                        .body()
                        .at("/data/feedBellKeys/0/x")
                        .asString();
        try (var receiver = new BellReceiver(x)) {
            var put =
                    writer.client()
                            .ask(
                                    "mutation($u: String!) { putUpFeedBell(idempotencyKey:"
                                            + " \"bell-it-0001\", feed:"
                                            + " \"public.black.zhanjiang\", url: $u) { state"
                                            + " failures } }",
                                    Map.of("u", receiver.address()),
                                    token());
            assertThat(put.status()).as(put.raw().body()).isEqualTo(200);
            write(1);
            writer.anHourLater();
            reader.anHourLater();

            until(() -> !receiver.bodies().isEmpty());
            assertThat(receiver.bodies().getFirst())
                    .contains("\"feed\":\"public.black.zhanjiang\",\"seq\":");
            assertThat(receiver.flaws()).isEmpty();
            String own = "{ feedBells { feed state heardSeq failures problem } }";
            until(
                    () ->
                            reader.client()
                                            .ask(own, Map.of(), token())
                                            .body()
                                            .at("/data/feedBells/0/heardSeq")
                                            .asLong()
                                    == head());
            assertThat(reader.client().ask(own, Map.of(), token()).body().at("/data/feedBells/0"))
                    .hasToString(
                            "{\"feed\":\"public.black.zhanjiang\",\"state\":\"ON\",\"heardSeq\":\""
                                    + head()
                                    + "\",\"failures\":0,\"problem\":null}");
        }
        var refused =
                writer.client()
                        .ask(
                                "mutation { putUpFeedBell(idempotencyKey: \"bell-it-0002\", feed:"
                                        + " \"public.black.zhanjiang\", url:"
                                        + " \"ftp://a.example/\") { state } }",
                                Map.of(),
                                token());
        assertThat(refused.code()).isEqualTo("BELL_ADDRESS_INVALID");
        assertThat(refused.status()).isEqualTo(400);
    }

    private static void write(int changes) {
        for (int i = 0; i < changes; i++) {
            int item = items++;
            writer.part(Transactions.class)
                    .write(
                            writing -> {
                                writer.part(FeedRegister.class)
                                        .put(
                                                writing,
                                                List.of(
                                                        new FeedItem(
                                                                FEED,
                                                                "test:" + item,
                                                                Asking.company(),
                                                                "{\"n\":" + item + "}",
                                                                null)));
                                return item;
                            });
            pause(ThreadLocalRandom.current().nextInt(10));
        }
    }

    private static long head() {
        return writer.part(Feeds.class).heads(List.of(FEED)).getOrDefault(FEED, 0L);
    }

    private static void note(JsonNode entries, List<Integer> seqs) {
        entries.forEach(entry -> seqs.add(entry.path("seq").asInt()));
    }

    private static void until(BooleanSupplier holds) {
        for (int i = 0; i < 1_000 && !holds.getAsBoolean(); i++) {
            pause(20);
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
