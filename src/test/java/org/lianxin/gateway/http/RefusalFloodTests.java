package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.audit.AuditDraft;
import org.lianxin.development.ProofKey;
import org.lianxin.gateway.ErrorCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Whoever sends rubbish in masses is turned away cheaply, and the log says how often. */
class RefusalFloodTests {

    private static final String OPEN = "{ cities }";

    private GatewayRig rig;

    @BeforeEach
    void start() {
        rig =
                GatewayRig.start(
                        "lianxin.limits.refused-tokens-per-minute=20",
                        "lianxin.limits.requests-per-minute=1",
                        "lianxin.limits.requests-at-once=3");
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void looksAtNoMoreTokensFromWhereTooManyWereRefused() {
        String known = TestIssuer.running().bank("credit:read");
        assertThat(ask(known).status()).isEqualTo(200);

        ask("x.y.z");
        ask(TestIssuer.running().foreign());
        var third = ask("x.y.z");

        assertThat(third.code()).isEqualTo(ErrorCode.RATE_LIMITED.name());
        assertThat(third.status()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(third.header("Retry-After")))).isBetween(1, 6);
        assertThat(third.body().at("/errors/0/extensions/waitMillis").asLong()).isPositive();
        assertThat(ask(TestIssuer.running().bank("files:import")).code())
                .isEqualTo(ErrorCode.RATE_LIMITED.name());
        assertThat(ask(known).status()).isEqualTo(200);
        assertThat(ask(null).status()).isEqualTo(200);
    }

    @Test
    void badProofsHoldUpWhoeverSendsThemWithThatToken() {
        ProofKey key = ProofKey.generate();
        String stolen =
                TestIssuer.running()
                        .token(
                                c ->
                                        c.claim("caller_kind", "BANK")
                                                .claim("cnf", Map.of("jkt", key.thumbprint())));
        String uri = rig.client().address().toString();
        String proof = key.proof("POST", uri, stolen, Instant.now());
        assertThat(prove(stolen, proof).status()).isEqualTo(200);

        assertThat(prove(stolen, proof).code()).isEqualTo(ErrorCode.DPOP_PROOF_REPLAYED.name());
        assertThat(prove(stolen, "x.y.z").code()).isEqualTo(ErrorCode.DPOP_PROOF_INVALID.name());
        assertThat(prove(stolen, proof).code()).isEqualTo(ErrorCode.RATE_LIMITED.name());
        assertThat(ask(TestIssuer.running().bank("credit:read")).status()).isEqualTo(200);
    }

    @Test
    void aFloodOfRubbishLeavesOneEntryAtOnceAndOneThatCountsTheRest() {
        IntStream.range(0, 30).forEach(_ -> ask("x.y.z"));
        IntStream.range(0, 30).forEach(_ -> rig.client().post("rubbish", "text/plain", null));
        int before = rig.log().entries().size();

        // Of each of three codes the first: TOKEN_INVALID, RATE_LIMITED and the media type.
        assertThat(before).isEqualTo(3);
        rig.turnedAway().tell();
        assertThat(rig.log().entries()).hasSize(6);
        assertThat(rig.log().entries().subList(3, 6).stream().mapToInt(AuditDraft::times).sum())
                .isEqualTo(60 - 3);
        assertThat(rig.log().entries()).allMatch(entry -> entry.client().equals("-"));
    }

    @Test
    void aClientBeyondItsRateLeavesItsNameAndHowOften() {
        String token = TestIssuer.running().bank("credit:read");
        var replies = IntStream.range(0, 13).mapToObj(_ -> ask(token)).toList();
        rig.turnedAway().tell();

        List<AuditDraft> left = rig.log().entries();
        assertThat(replies.subList(3, 13))
                .allMatch(reply -> reply.code().equals(ErrorCode.RATE_LIMITED.name()));
        assertThat(left).extracting(AuditDraft::times).containsExactly(1, 9);
        assertThat(left).extracting(AuditDraft::client).containsOnly("test-bank");
        assertThat(left).extracting(AuditDraft::reason).containsOnly("RATE_LIMITED");
        assertThat(replies.get(3).body().at("/extensions/receipts/0/id").asString()).isNotBlank();
        assertThat(replies.get(4).body().has("extensions")).isFalse();
    }

    @Test
    void withoutTheLogItRefusesAllTheSameAndTellsOfItLater() {
        rig.log().down(true);
        assertThat(ask("x.y.z").code()).isEqualTo(ErrorCode.TOKEN_INVALID.name());
        rig.log().down(false);
        rig.turnedAway().tell();

        assertThat(rig.log().entries()).extracting(AuditDraft::times).containsExactly(1);
    }

    private Client.Reply ask(@org.jspecify.annotations.Nullable String token) {
        return rig.client().ask(OPEN, Map.of(), token);
    }

    private Client.Reply prove(String token, String proof) {
        return rig.client()
                .post(
                        "{\"query\":\"{ cities }\"}",
                        Map.of(
                                "Content-Type", List.of("application/json"),
                                "Authorization", List.of("DPoP " + token),
                                "DPoP", List.of(proof)));
    }
}
