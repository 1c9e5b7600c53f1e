package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Two officers at once on each listing, through two gateways of which one is killed by the
 * operating system again and again: of two decisions on one version one is taken and the other is
 * told, and no step is lost, doubled or out of order.
 */
@Tag("slow")
class KilledOfficersIT {

    private static final String AUTHORITY = "11999999MADGA01146";
    private static final int DESKS = 4;
    private static final int KILLS = 4;

    @TempDir Path work;

    private final AtomicReferenceArray<GatewayProcess> gateways = new AtomicReferenceArray<>(2);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
    private final Queue<String> listings = new ConcurrentLinkedQueue<>();

    /** A step that an officer was told is taken. */
    private record Taken(String listing, int version, String officer) {}

    @Test
    void losesAndDoublesNoStep() throws Exception {
        try (var registry = WholeGateway.start(TestGraph.uri().toString()).withSample()) {
            gateways.set(0, GatewayProcess.start(work));
            gateways.set(1, GatewayProcess.start(work));
            List<Thread> desks = new ArrayList<>();
            for (int desk = 0; desk < DESKS; desk++) {
                int number = desk;
                desks.add(
                        Thread.ofPlatform()
                                .uncaughtExceptionHandler((thread, failure) -> failed.add(failure))
                                .start(() -> work(number)));
            }
            for (int i = 0; i < KILLS; i++) {
                Thread.sleep(1_500);
                gateways.get(i % 2).kill();
                gateways.set(i % 2, GatewayProcess.start(work));
            }
            over.set(true);
            for (Thread desk : desks) {
                desk.join();
            }
            assertThat(failed).isEmpty();
            verify(registry.client());
        } finally {
            for (int i = 0; i < gateways.length(); i++) {
                GatewayProcess gateway = gateways.get(i);
                if (gateway != null) {
                    gateway.close();
                }
            }
        }
    }

    /** One listing after the other from its proposal to its end, each step wanted by two. */
    private void work(int desk) {
        for (int number = 0; !over.get(); number++) {
            String document = "守字〔2026〕%d-%d号".formatted(desk, number);
            String key = "desk-%d-%d".formatted(desk, number);
            JsonNode proposed = decide(desk, key + "-proposed", proposal(document)).body();
            String listing = proposed.at("/data/proposeListing/id").asString();
            assertThat(listing).as(proposed.toString()).isNotBlank();
            listings.add(listing);
            for (int version = 1; version <= 3; version++) {
                race(desk, key, listing, version);
            }
        }
    }

    private void race(int desk, String key, String listing, int version) {
        List<Thread> officers = new ArrayList<>();
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        for (String officer : List.of("甲", "乙")) {
            officers.add(
                    Thread.ofPlatform()
                            .start(() -> outcomes.add(step(desk, key, listing, version, officer))));
        }
        for (Thread officer : officers) {
            try {
                officer.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(outcomes)
                .as(listing + " from version " + version)
                .containsExactlyInAnyOrder("TAKEN", "LISTING_OVERTAKEN");
    }

    private String step(int desk, String key, String listing, int version, String officer) {
        String under = key + "-" + version + (officer.equals("甲") ? "-a" : "-b");
        Client.Reply reply = decide(desk, under, mutation(listing, version, officer));
        if (reply.body().has("errors")) {
            return reply.code();
        }
        JsonNode data = reply.body().at("/data").values().iterator().next();
        taken.add(new Taken(listing, data.at("/version").asInt(), officer));
        return "TAKEN";
    }

    /** The same under the same key until somebody answers, whichever gateway that is. */
    private Client.Reply decide(int desk, String key, String mutation) {
        Random random = new Random(key.hashCode() * 31L + desk);
        String filled = mutation.replace("$KEY", key);
        for (int tries = 0; tries < 2_000; tries++) {
            Client.@Nullable Reply reply = tryAsk(random.nextInt(2), filled);
            if (reply != null && reply.status() < 500) {
                return reply;
            }
        }
        throw new AssertionError("nobody answers");
    }

    private Client.@Nullable Reply tryAsk(int gateway, String mutation) {
        try {
            return gateways.get(gateway).client().ask(mutation, Map.of(), token());
        } catch (UncheckedIOException killed) {
            return null;
        }
    }

    private static String proposal(String document) {
        return """
        mutation { proposeListing(idempotencyKey: "$KEY", proposal: {
          subject: {unifiedCode: "91999999MADCN0103C"}, list: RED, category: "诚信典型",
          document: "%s", decidedOn: "2026-01-10", on: "2026-09-01", officer: "甲",
          ground: "表彰决定"}) { id version } }
        """
                .formatted(document);
    }

    private static String mutation(String listing, int version, String officer) {
        String step =
                "step: {listing: \"%s\", versionSeen: %d, officer: \"%s\", ground: \"表彰决定\"}"
                        .formatted(listing, version, officer);
        String asked =
                switch (version) {
                    case 1 ->
                            "mutation { publiciseListing(idempotencyKey: \"$KEY\", %s, from:"
                                    + " \"2026-09-02\", lastDay: \"2026-09-08\") { version } }";
                    case 2 ->
                            "mutation { placeListing(idempotencyKey: \"$KEY\", %s, from:"
                                    + " \"2026-09-10\") { version } }";
                    default ->
                            "mutation { withdrawListing(idempotencyKey: \"$KEY\", %s, revokedOn:"
                                    + " \"2026-09-20\", on: \"2026-09-21\") { version } }";
                };
        return asked.formatted(step);
    }

    private void verify(Client reader) {
        assertThat(listings).hasSizeGreaterThan(DESKS);
        for (String listing : listings) {
            JsonNode steps =
                    reader.ask(
                                    "{ listingHistory(listing: \"%s\") { steps { version kind"
                                                    .formatted(listing)
                                            + " officer } } }",
                                    Map.of(),
                                    token())
                            .body()
                            .at("/data/listingHistory/steps");
            List<String> kinds = new ArrayList<>();
            for (JsonNode step : steps) {
                kinds.add(step.at("/kind").asString());
                assertThat(step.at("/version").asInt()).isEqualTo(kinds.size());
            }
            assertThat(kinds).as(listing).containsExactly("PROPOSE", "PUBLICISE", "PLACE", "END");
            taken.stream()
                    .filter(each -> each.listing().equals(listing))
                    .forEach(
                            each ->
                                    assertThat(
                                                    Objects.requireNonNull(
                                                                    steps.get(each.version() - 1))
                                                            .at("/officer")
                                                            .asString())
                                            .as("who was told it is taken, took it")
                                            .isEqualTo(each.officer()));
        }
        assertThat(taken).hasSize(listings.size() * 3);
    }

    private static String token() {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(TestClients.id("AGENCY", AUTHORITY))
                                        .claim("organisation", AUTHORITY)
                                        .claim("caller_kind", "AGENCY")
                                        .claim(
                                                "scope",
                                                "listings:propose listings:decide"
                                                        + " listings:lives"));
    }
}
