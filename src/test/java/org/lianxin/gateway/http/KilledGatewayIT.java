package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.EntryPage;
import org.lianxin.audit.ProvenEntry;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Two gateways on one graph, load on both, one killed by the operating system again and again:
 * every answer that a client received has its entry, the log verifies, no consent is overused.
 */
@Tag("slow")
class KilledGatewayIT {

    private static final String COMPANY = "91999999MADEM06H0E";
    private static final String LIMITED = "91999999MADEM10R1R";
    private static final int USES_MAX = 60;
    private static final int CLIENTS = 6;
    static final int KILLS = 4;
    private static final String QUESTION =
            "{ creditProfile(subject: {unifiedCode: \"91999999MADEM06H0E\"}, purpose:"
                    + " LOAN_APPROVAL) { access { mode } roles { title } } }";

    @TempDir Path work;

    private final AtomicReferenceArray<GatewayProcess> gateways = new AtomicReferenceArray<>(2);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();

    /** What a client holds in its hands. */
    private record Received(String id, long index, boolean disclosed, boolean limited) {}

    @Test
    void leavesNoAnswerWithoutItsEntry() throws Exception {
        try (var registry = WholeGateway.start(TestGraph.uri().toString()).withSample()) {
            registry.registry().register(LIMITED, "示例银行丙", CallerKind.BANK, "test-limited-bank");
            grant(registry);
            gateways.set(0, GatewayProcess.start(work));
            gateways.set(1, GatewayProcess.start(work));
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int seed = i;
                clients.add(Thread.ofVirtual().start(() -> keepAsking(new Random(seed))));
            }
            for (int i = 0; i < KILLS; i++) {
                Thread.sleep(1_500);
                gateways.get(i % 2).kill();
                gateways.set(i % 2, GatewayProcess.start(work));
            }
            over.set(true);
            for (Thread client : clients) {
                client.join();
            }
            verify(registry);
        } finally {
            for (int i = 0; i < gateways.length(); i++) {
                GatewayProcess gateway = gateways.get(i);
                if (gateway != null) {
                    gateway.close();
                }
            }
        }
    }

    /** Asks one question after the other, each until it is answered, by whichever gateway. */
    private void keepAsking(Random random) {
        while (!over.get()) {
            boolean limited = random.nextInt(3) == 0;
            String token = token(limited ? "test-limited-bank" : "test-bank");
            String key = UUID.randomUUID().toString();
            for (int tries = 0; tries < 200; tries++) {
                Client.@Nullable Reply reply = tryAsk(random.nextInt(2), key, token);
                if (reply != null && reply.status() < 500) {
                    received.add(
                            new Received(
                                    reply.body().at("/extensions/receipts/0/id").asString(),
                                    reply.body().at("/extensions/receipts/0/index").asLong(),
                                    reply.body().has("data") && !reply.body().at("/data").isNull(),
                                    limited));
                    break;
                }
            }
        }
    }

    private Client.@Nullable Reply tryAsk(int gateway, String key, String token) {
        try {
            return gateways.get(gateway).client().under(key).ask(QUESTION, Map.of(), token);
        } catch (UncheckedIOException killed) {
            return null;
        }
    }

    private void verify(WholeGateway registry) {
        Map<String, AuditEntry> entries = new HashMap<>();
        String subject =
                registry.part(Pseudonyms.class).of(new OrganisationId(UnifiedCode.of(COMPANY)));
        @Nullable Long before = null;
        @Nullable Long expected = null;
        EntryPage page;
        do {
            page = registry.part(AuditEntries.class).about(subject, before, 200);
            for (ProvenEntry proven : page.entries()) {
                AuditEntry entry = proven.entry();
                assertThat(proven.proof().proves(entry.hash(), page.checkpoint().root())).isTrue();
                assertThat(expected == null || expected == entry.index()).isTrue();
                expected = entry.previous();
                before = entry.index();
                entries.put(entry.id(), entry);
            }
        } while (page.more());
        assertThat(expected).isNull();

        assertThat(received.size()).isGreaterThan(50);
        for (Received answer : received) {
            assertThat(entries).as("the entry of an answer").containsKey(answer.id());
            AuditEntry entry = Objects.requireNonNull(entries.get(answer.id()));
            assertThat(entry.index()).isEqualTo(answer.index());
            assertThat(entry.said().outcome() == AuditOutcome.DISCLOSED)
                    .isEqualTo(answer.disclosed());
        }
        long uses =
                entries.values().stream()
                        .filter(entry -> "test-limited-bank".equals(entry.said().client()))
                        .filter(entry -> entry.said().outcome() == AuditOutcome.DISCLOSED)
                        .filter(entry -> entry.repeats() == null)
                        .count();
        assertThat(uses).isEqualTo(USES_MAX);
        assertThat(received.stream().filter(each -> each.limited() && !each.disclosed()))
                .isNotEmpty();
    }

    private static void grant(WholeGateway gateway) {
        var reply =
                gateway.client()
                        .ask(
                                "mutation($u: Int!) { grantConsent(idempotencyKey: \"chaos-0001\","
                                    + " consent: {organisation: \"91999999MADEM06H0E\", grantee:"
                                    + " \"91999999MADEM10R1R\", terms: {purposes: [LOAN_APPROVAL],"
                                    + " categories: [POSITIONS], from: \"2026-11-01\", lastDay:"
                                    + " \"2035-12-31\", usesMax: $u, evidence: \"示授〔2026〕8号\"}}) {"
                                    + " id } }",
                                Map.of("u", USES_MAX),
                                TestIssuer.running()
                                        .token(
                                                claims ->
                                                        claims.subject("test-subject")
                                                                .claim("caller_kind", "SUBJECT")
                                                                .claim(
                                                                        "document_kind",
                                                                        "RESIDENT_ID")
                                                                .claim(
                                                                        "document_number",
                                                                        "999999197403110010")
                                                                .claim("scope", "consents:give")));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    private static String token(String client) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", "BANK")
                                        .claim("scope", "credit:read"));
    }
}
