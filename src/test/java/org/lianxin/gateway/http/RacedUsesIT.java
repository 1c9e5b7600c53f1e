package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.gateway.http.Asking.COMPANY;
import static org.lianxin.gateway.http.Asking.organisation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.gateway.ErrorCode;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two gateways race for the last use of a consent, over HTTP: one wins, and whoever loses sees
 * nothing of it and is told why. The log's head is held until both have decided, so that none of
 * them can know.
 */
@Timeout(120)
class RacedUsesIT {

    private static final String ROLES = "access { mode } roles { title person { name } }";
    private static final String OTHER = "91999999MADCN0090N";

    private static WholeGateway one;
    private static WholeGateway two;

    @BeforeAll
    static void start() {
        one = WholeGateway.start(TestGraph.uri().toString()).withSample();
        two = WholeGateway.beside(TestGraph.uri().toString());
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @Test
    void oneOfManyGetsTheLastUseAndTheOthersSeeNothing() throws Exception {
        String token = bank("91999999MADEM10R1R", "raced-one", 1);

        List<Client.Reply> replies =
                raced(12, gateway -> Asking.ask(gateway, token, organisation(COMPANY), ROLES));

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        List<Client.Reply> lost = replies.stream().filter(reply -> reply.status() != 200).toList();
        assertThat(lost).anyMatch(reply -> code(reply) == ErrorCode.CONSENT_USED_UP);
        assertThat(lost)
                .allSatisfy(
                        reply -> {
                            assertThat(code(reply))
                                    .isIn(
                                            ErrorCode.CONSENT_USED_UP,
                                            // Decided when the race was over.
                                            ErrorCode.CONSENT_REQUIRED);
                            assertThat(reply.status()).isEqualTo(code(reply).httpStatus());
                            assertThat(reply.raw().body()).doesNotContain("示例");
                            assertThat(entry(reply).said().outcome())
                                    .isEqualTo(AuditOutcome.REFUSED);
                            assertThat(entry(reply).said().reason()).isEqualTo(reply.code());
                            assertThat(entry(reply).said().shown()).isEmpty();
                        });
        assertThat(entries("raced-one"))
                .filteredOn(entry -> entry.said().claim() != null)
                .hasSize(1);
    }

    @Test
    void inABatchOnlyTheItemThatLostIsRefused() throws Exception {
        String token = bank("91999999MADEM11QX6", "raced-batch", 1);
        String query =
                "query($s: [SubjectKey!]!) { all: creditProfiles(subjects: $s, purpose:"
                    + " LOAN_APPROVAL) { kind: __typename at: index outcome refusal { is:"
                    + " __typename code message { zh en } ...f } profile { access { mode } subject"
                    + " { ... on Organisation { name } } standings { list } } } } fragment f on"
                    + " ItemRefusal { help { zh } secret: code @include(if: false) }";
        var keys = Map.of("s", List.of(organisation(OTHER), organisation(COMPANY)));

        List<Client.Reply> replies = raced(2, gateway -> gateway.client().ask(query, keys, token));

        List<JsonNode> items = new ArrayList<>();
        for (Client.Reply reply : replies) {
            assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
            JsonNode all = reply.body().at("/data/all");
            assertThat(all.at("/0/outcome").asString()).isEqualTo("FOUND");
            assertThat(all.at("/0/profile/subject/name").asString()).isEqualTo("赣州示例农业有限公司");
            assertThat(reply.body().at("/extensions/receipts")).hasSize(2);
            items.add(all.get(1));
        }
        int winner = items.get(0).at("/outcome").asString().equals("FOUND") ? 0 : 1;
        JsonNode won = items.get(winner);
        JsonNode lost = items.get(1 - winner);
        assertThat(won.at("/profile/access/mode").asString()).isEqualTo("AUTHORISED");
        assertThat(lost.at("/profile").isNull()).isTrue();
        assertThat(lost.at("/kind").asString()).isEqualTo("CreditProfileItem");
        assertThat(lost.at("/at").asInt()).isEqualTo(1);
        assertThat(lost.at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(lost.at("/refusal/is").asString()).isEqualTo("ItemRefusal");
        assertThat(lost.at("/refusal/code").asString()).isEqualTo("CONSENT_USED_UP");
        assertThat(lost.at("/refusal/help/zh").asString()).isNotBlank();
        assertThat(lost.at("/refusal").has("secret")).isFalse();
        assertThat(lost.toString()).doesNotContain("湛江示例食品有限公司");
        assertThat(entries("raced-batch"))
                .extracting(entry -> entry.said().outcome())
                .containsExactlyInAnyOrder(AuditOutcome.DISCLOSED, AuditOutcome.REFUSED);
    }

    @Test
    void aLoneProfileInTheSameAnswerTakesAllWithIt() throws Exception {
        String token = bank("91999999MADEM08TT9", "raced-lone", 1);
        String query =
                "query($s: SubjectKey!) { creditProfile(subject: $s, purpose: LOAN_APPROVAL) {"
                    + " roles { title } } b: creditProfiles(subjects: [$s], purpose: LOAN_APPROVAL)"
                    + " { outcome } }";

        List<Client.Reply> replies =
                raced(
                        2,
                        gateway ->
                                gateway.client()
                                        .ask(query, Map.of("s", organisation(COMPANY)), token));

        assertThat(replies)
                .as(replies.getFirst().raw().body())
                .filteredOn(reply -> reply.status() == 200)
                .hasSize(1);
        Client.Reply lost =
                replies.stream().filter(reply -> reply.status() != 200).findFirst().orElseThrow();
        Asking.refused(lost, ErrorCode.CONSENT_USED_UP);
        assertThat(lost.body().has("data")).isFalse();
    }

    @Test
    void eachPageOfAPortfolioTakesOneUseWhicheverGatewayTellsIt() throws Exception {
        String lender = "91999999MADEM07G4T";
        String token = lender(lender, "raced-lender");
        long before = uses(lender);

        List<Client.Reply> replies = raced(10, gateway -> page(gateway, lender, token, null));

        assertThat(replies)
                .allSatisfy(
                        reply -> {
                            assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
                            assertThat(reply.raw().body()).contains("湛江示例食品有限公司");
                        });
        assertThat(uses(lender)).isEqualTo(before + 10);
        assertThat(entries("raced-lender"))
                .filteredOn(entry -> entry.said().claim() != null)
                .hasSize(10)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.said().purpose()).isEqualTo("LOAN_MONITORING");
                            assertThat(entry.said().knownAt()).isNotNull();
                            assertThat(entry.said().shown()).hasSize(1);
                        });
        String next = replies.getFirst().body().at("/data/feedChanges/next").asString();
        Client.Reply nothing = page(two, lender, token, next);
        assertThat(nothing.body().at("/data/feedChanges/entries")).isEmpty();
        assertThat(uses(lender)).as("a page of nothing").isEqualTo(before + 10);
    }

    @Test
    void aPageOnItsWayWhenTheConsentIsRevokedTellsNothing() throws Exception {
        String lender = "91999999MADEM10E12";
        String token = lender(lender, "raced-revoked");
        long before = uses(lender);

        List<Client.Reply> replies =
                raced(4, gateway -> page(gateway, lender, token, null), () -> revoke(lender));

        assertThat(replies)
                .allSatisfy(
                        reply -> {
                            assertThat(code(reply))
                                    .isIn(ErrorCode.CONSENT_USED_UP, ErrorCode.CONSENT_REQUIRED);
                            assertThat(reply.raw().body()).doesNotContain("示例食品");
                        });
        assertThat(uses(lender)).isEqualTo(before);
        var told = page(one, lender, token, null).body().at("/data/feedChanges/entries");
        assertThat(told).hasSize(2);
        assertThat(told.at("/0/op").asString()).isEqualTo("PUT");
        assertThat(told.at("/0/item").isNull()).isTrue();
        assertThat(told.at("/1/because").asString()).isEqualTo("OUT_OF_VIEW");
        assertThat(uses(lender)).as("withheld and removed").isEqualTo(before);
        assertThat(entries("raced-revoked"))
                .filteredOn(entry -> entry.said().outcome() == AuditOutcome.DISCLOSED)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.said().shown()).isEmpty());
    }

    /** A bank that watches the company by its consent. */
    private static String lender(String code, String client) {
        one.registry()
                .register(code, "示例银行" + client, CallerKind.BANK, client)
                .consent(Asking.company(), Asking.REPRESENTATIVE, code);
        String token = Asking.token(client, "BANK", "feeds:read portfolio:watch");
        var watched =
                one.client()
                        .ask(
                                "mutation($k: String!, $s: [SubjectKey!]!) {"
                                        + " watchSubjects(idempotencyKey: $k, purpose:"
                                        + " LOAN_MONITORING, subjects: $s) { watch { id } } }",
                                Map.of("k", "watch-" + client, "s", List.of(organisation(COMPANY))),
                                token);
        assertThat(watched.body().at("/data/watchSubjects/0/watch/id").asString()).isNotBlank();
        return token;
    }

    private static Client.Reply page(
            WholeGateway gateway, String lender, String token, @Nullable String after) {
        String feed = "watched." + lender + ".portfolio";
        return gateway.client()
                .ask(
                        "query($f: String!, $c: String) { feedChanges(feed: $f, after: $c) {"
                                + " entries { op item because } next } }",
                        after == null ? Map.of("f", feed) : Map.of("f", feed, "c", after),
                        token);
    }

    private static long uses(String grantee) {
        try (var session = TestGraph.driver().session()) {
            return session.run(
                            "MATCH (c:Consent {grantee: $grantee}) RETURN sum(c.uses) AS uses",
                            Map.of("grantee", grantee))
                    .single()
                    .get("uses")
                    .asLong();
        }
    }

    /** Its answer waits for the log; the consent is revoked before. */
    private static void revoke(String grantee) {
        try (var session = TestGraph.driver().session()) {
            String id =
                    session.run(
                                    "MATCH (c:Consent {grantee: $grantee}) RETURN c.id AS id",
                                    Map.of("grantee", grantee))
                            .single()
                            .get("id")
                            .asString();
            Thread.startVirtualThread(
                    () ->
                            one.client()
                                    .ask(
                                            "mutation($c: ID!) { revokeConsent(idempotencyKey:"
                                                    + " \"raced-revoke\", id: $c) { id } }",
                                            Map.of("c", id),
                                            Asking.person(Asking.REPRESENTATIVE)));
            while (session.run(
                                    "MATCH (:Consent {id: $id})-[:STATED_AS]->(s) WHERE s.state ="
                                            + " 'REVOKED' RETURN count(s) AS revoked",
                                    Map.of("id", id))
                            .single()
                            .get("revoked")
                            .asInt()
                    == 0) {
                Thread.sleep(20);
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static String bank(String code, String client, int uses) {
        one.registry().register(code, "示例银行" + client, CallerKind.BANK, client);
        Asking.consent(one, code, uses);
        return Asking.bank(client);
    }

    private interface Question {
        Client.Reply to(WholeGateway gateway);
    }

    /** Asks both gateways by turns, and lets them commit once each of them wants to. */
    private static List<Client.Reply> raced(int times, Question question) throws Exception {
        return raced(times, question, () -> {});
    }

    /** The same, with something done before they commit. */
    private static List<Client.Reply> raced(int times, Question question, Runnable meanwhile)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var session = TestGraph.driver().session()) {
            List<Future<Client.Reply>> replies = new ArrayList<>();
            try (var transaction = session.beginTransaction()) {
                transaction.run("MERGE (h:AuditHead {name: 'log'}) SET h.held = true").consume();
                for (int i = 0; i < times; i++) {
                    WholeGateway gateway = i % 2 == 0 ? one : two;
                    Callable<Client.Reply> ask = () -> question.to(gateway);
                    replies.add(threads.submit(ask));
                }
                untilBothWait();
                meanwhile.run();
                transaction.rollback();
            }
            List<Client.Reply> told = new ArrayList<>();
            for (var reply : replies) {
                told.add(reply.get());
            }
            return told;
        }
    }

    private static void untilBothWait() throws InterruptedException {
        try (var session = TestGraph.driver().session()) {
            while (session.run(
                                    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH"
                                            + " 'Blocked' RETURN count(*) AS waiting")
                            .single()
                            .get("waiting")
                            .asInt()
                    < 2) {
                Thread.sleep(20);
            }
        }
    }

    private static ErrorCode code(Client.Reply reply) {
        return ErrorCode.valueOf(reply.code());
    }

    private static AuditEntry entry(Client.Reply reply) {
        long index = reply.body().at("/extensions/receipts/0/index").asLong();
        return Asking.about(one, Asking.company()).stream()
                .filter(entry -> entry.index() == index)
                .findFirst()
                .orElseThrow();
    }

    private static List<AuditEntry> entries(String client) {
        return Asking.about(one, Asking.company()).stream()
                .filter(entry -> entry.said().client().equals(client))
                .toList();
    }
}
