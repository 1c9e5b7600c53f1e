package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.TrustedDocumentRegister.Document;
import org.lianxin.access.graph.TestDocuments;
import org.lianxin.development.ProofKey;
import org.lianxin.gateway.ErrorCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Attacks that two gateways on one graph have to withstand together. */
class AttackIT {

    private static final String SEEN = "https://credit.example/graphql";
    private static final String HELD = "test-held";

    private static WholeGateway one;
    private static WholeGateway two;

    @BeforeAll
    static void start() {
        String[] properties = {
            "--lianxin.token.public-uri=" + SEEN,
            "--lianxin.limits.requests-per-minute=1",
            "--lianxin.limits.requests-at-once=100"
        };
        one = WholeGateway.start(TestGraph.uri().toString(), properties);
        one.withBank().withBankHeldToDocuments(HELD);
        two = WholeGateway.beside(TestGraph.uri().toString(), properties);
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @Test
    void takesAProofOnceWhicheverGatewayItGoesTo() {
        ProofKey key = ProofKey.generate();
        String token = bound(key, "test-proofs");
        String proof = key.proof("POST", SEEN, token, one.now());

        assertThat(ask(one, token, proof).status()).isEqualTo(200);
        refused(ask(two, token, proof), ErrorCode.DPOP_PROOF_REPLAYED);
        refused(ask(one, token, proof), ErrorCode.DPOP_PROOF_REPLAYED);
        String next = key.proof("POST", SEEN, token, two.now());
        assertThat(ask(two, token, next).status()).isEqualTo(200);
    }

    /** What one gateway knows by itself must not be good on the other. */
    @Test
    void takesAProofWithANonceOfOneGatewayThereOnly() {
        ProofKey key = ProofKey.generate();
        String token = bound(key, "test-nonces");
        String nonce = nonce(ask(one, token, key.proof("POST", SEEN, token, one.now())));
        String proof = key.proof("POST", SEEN, token, one.now(), nonce);

        assertThat(ask(one, token, proof).status()).isEqualTo(200);
        var elsewhere = ask(two, token, proof);
        refused(elsewhere, ErrorCode.DPOP_NONCE_UNKNOWN);
        refused(ask(one, token, proof), ErrorCode.DPOP_PROOF_REPLAYED);
        String unused = key.proof("POST", SEEN, token, one.now(), nonce);
        refused(ask(two, token, unused), ErrorCode.DPOP_NONCE_UNKNOWN);

        String shared = nonce(elsewhere);
        String anywhere = key.proof("POST", SEEN, token, two.now(), shared);
        assertThat(ask(one, token, anywhere).status()).isEqualTo(200);
        refused(ask(two, token, anywhere), ErrorCode.DPOP_PROOF_REPLAYED);
    }

    @Test
    void letsOneOfManyWinWhoRaceWithOneProof() throws Exception {
        ProofKey key = ProofKey.generate();
        String token = bound(key, "test-race");
        String proof = key.proof("POST", SEEN, token, one.now());
        List<Callable<Integer>> asks =
                IntStream.range(0, 32)
                        .<Callable<Integer>>mapToObj(
                                i -> () -> ask(i % 2 == 0 ? one : two, token, proof).status())
                        .toList();
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : threads.invokeAll(asks)) {
                statuses.add(status.get());
            }
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 401);
    }

    @Test
    void countsAClientsRequestsOnBothGatewaysTogether() {
        String token = token("test-busy");
        int passed = 0;
        for (int i = 0; i < 150; i++) {
            var reply = (i % 2 == 0 ? one : two).client().ask("{ cities }", Map.of(), token);
            if (reply.status() == 200) {
                passed++;
            } else {
                refused(reply, ErrorCode.RATE_LIMITED);
            }
        }

        assertThat(passed).isBetween(100, 101);
        assertThat(one.client().ask("{ cities }", Map.of(), token("test-calm")).status())
                .isEqualTo(200);
    }

    @Test
    void takesNothingButRegisteredDocumentsFromWhoeverIsHeldToThem() {
        String registered = "query trusted { cities }";
        String hash = Sha256.hex(registered);
        String token = token(HELD);
        refused(one.client().ask(registered, Map.of(), token), ErrorCode.DOCUMENT_NOT_REGISTERED);
        refused(post(one, id(hash), token), ErrorCode.DOCUMENT_NOT_REGISTERED);

        TestDocuments.register()
                .register(List.of(new Document(hash, "trusted.graphql", registered)));

        assertThat(one.client().ask(registered, Map.of(), token).status()).isEqualTo(200);
        assertThat(two.client().ask(registered, Map.of(), token).status()).isEqualTo(200);
        assertThat(post(one, id(hash), token).raw().body()).contains("zhanjiang");
        assertThat(
                        post(
                                        two,
                                        "{\"extensions\":{\"persistedQuery\":{\"version\":1,"
                                                + "\"sha256Hash\":\""
                                                + hash
                                                + "\"}}}",
                                        token)
                                .status())
                .isEqualTo(200);
        refused(
                one.client().ask(registered + " ", Map.of(), token),
                ErrorCode.DOCUMENT_NOT_REGISTERED);
        refused(
                one.client().ask("{ __schema { types { name } } }", Map.of(), token),
                ErrorCode.DOCUMENT_NOT_REGISTERED);
    }

    @Test
    void letsOthersSendWhatTheyLike() {
        assertThat(one.client().ask("{ cities }", Map.of(), token("test-bank")).status())
                .isEqualTo(200);
    }

    private static String id(String hash) {
        return "{\"documentId\":\"sha256:" + hash + "\"}";
    }

    private static String token(String client) {
        return TestIssuer.running()
                .token(
                        c ->
                                c.subject(client)
                                        .claim("caller_kind", "BANK")
                                        .claim("scope", "credit:read"));
    }

    private static String bound(ProofKey key, String client) {
        return TestIssuer.running()
                .token(
                        c ->
                                c.subject(client)
                                        .claim("caller_kind", "BANK")
                                        .claim("cnf", Map.of("jkt", key.thumbprint())));
    }

    private static Client.Reply ask(WholeGateway gateway, String token, String proof) {
        return gateway.client()
                .post(
                        "{\"query\":\"{ cities }\"}",
                        Map.of(
                                "Content-Type", List.of("application/json"),
                                "Authorization", List.of("DPoP " + token),
                                "DPoP", List.of(proof)));
    }

    private static Client.Reply post(WholeGateway gateway, String body, @Nullable String token) {
        return gateway.client().post(body, "application/json", token);
    }

    private static String nonce(Client.Reply reply) {
        return Objects.requireNonNull(reply.header(PresentedTokens.NONCE));
    }

    private static void refused(Client.Reply reply, ErrorCode code) {
        assertThat(reply.code()).as(reply.raw().body()).isEqualTo(code.name());
        assertThat(reply.status()).isEqualTo(code.httpStatus());
    }
}
