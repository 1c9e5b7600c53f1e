package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.development.ProofKey;
import org.lianxin.gateway.ErrorCode;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tokens bound to a key (DPoP, RFC 9449): what is taken, and every way to cheat with one. */
class ProofAttackTests {

    private static final String BODY = "{\"query\":\"{ cities }\"}";

    private static GatewayRig rig;
    private static String uri;
    private final ProofKey key = ProofKey.generate();
    private final String token = bound(key);

    @BeforeAll
    static void start() {
        rig = GatewayRig.start("lianxin.limits.refused-tokens-per-minute=6000");
        uri = rig.client().address().toString();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void takesATokenWithAFreshProof() {
        taken(ask(token, proof()));
        taken(ask(token, proof()));
    }

    @Test
    void takesTheSameAddressInOtherLetters() {
        taken(ask(token, key.proof("POST", uri.replace("http://l", "HTTP://L"), token, now())));
    }

    @Test
    void refusesAProofThatWasUsed() {
        String proof = proof();
        taken(ask(token, proof));

        var again = ask(token, proof);

        refused(again, ErrorCode.DPOP_PROOF_REPLAYED, "invalid_dpop_proof");
        assertThat(rig.refusalsLogged(ErrorCode.DPOP_PROOF_REPLAYED)).isPositive();
        assertThat(again.header("WWW-Authenticate")).contains("algs=\"ES256");
    }

    @Test
    void tellsANonceWithWhichAProofIsTakenOnceAndWithoutTheGraph() {
        String nonce = nonce(ask(token, proof()));
        int shownToGraph = rig.proofsSeen();
        String proof = key.proof("POST", uri, token, now(), nonce);

        var first = ask(token, proof);

        taken(first);
        assertThat(first.header(PresentedTokens.NONCE)).isNull();
        refused(ask(token, proof), ErrorCode.DPOP_PROOF_REPLAYED, "invalid_dpop_proof");
        taken(ask(token, key.proof("POST", uri, token, now(), nonce)));
        assertThat(rig.proofsSeen()).isEqualTo(shownToGraph);
    }

    @Test
    void givesWhoComesWithAnothersNonceOneThatAllGatewaysTake() {
        var refused = ask(token, key.proof("POST", uri, token, now(), "another"));

        refused(refused, ErrorCode.DPOP_NONCE_UNKNOWN, "use_dpop_nonce");
        String shared = nonce(refused);
        String proof = key.proof("POST", uri, token, now(), shared);
        var next = ask(token, proof);
        taken(next);
        assertThat(next.header(PresentedTokens.NONCE)).isNull();
        refused(ask(token, proof), ErrorCode.DPOP_PROOF_REPLAYED, "invalid_dpop_proof");
    }

    @Test
    void refusesABoundTokenShownAsABearers() {
        refused(
                rig.client().ask("{ cities }", Map.of(), token),
                ErrorCode.DPOP_REQUIRED,
                "invalid_token");
    }

    @Test
    void refusesABearersTokenShownWithAProof() {
        String bearer = TestIssuer.running().token(c -> c.claim("caller_kind", "ASSOCIATION"));

        refused(
                ask(bearer, key.proof("POST", uri, bearer, now())),
                ErrorCode.DPOP_REQUIRED,
                "invalid_token");
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryOtherProof() throws JOSEException {
        ProofKey other = ProofKey.generate();
        String otherToken = bound(key);
        Map<String, String> proofs = new LinkedHashMap<>();
        proofs.put("none", "-");
        proofs.put("no proof at all", "x.y.z");
        proofs.put("by another key", other.proof("POST", uri, token, now()));
        proofs.put("about another token", key.proof("POST", uri, otherToken, now()));
        proofs.put("about no token", key.proof("POST", uri, now()));
        proofs.put("about another method", key.proof("GET", uri, token, now()));
        proofs.put(
                "about another address",
                key.proof("POST", "https://other.example/graphql", token, now()));
        proofs.put("about another path", key.proof("POST", uri + "/", token, now()));
        proofs.put("too old", key.proof("POST", uri, token, now().minusSeconds(95)));
        proofs.put("of the future", key.proof("POST", uri, token, now().plusSeconds(35)));
        proofs.put("without a time", signed("dpop+jwt", claims().issueTime(null)));
        proofs.put("without a number", signed("dpop+jwt", claims().jwtID(null)));
        proofs.put("with a blank number", signed("dpop+jwt", claims().jwtID(" ")));
        proofs.put("with a huge number", signed("dpop+jwt", claims().jwtID("x".repeat(300))));
        proofs.put("of another type", signed("JWT", claims()));
        proofs.put("without its key", key.sign(header("dpop+jwt").build(), claims().build()));
        proofs.put("another's, with our key put in", grafted(other));
        proofs.put("the token itself", token);
        proofs.put("another's, with a nonce put in", grafted(other, "shared"));
        return proofs.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> refusedAndLogged(each.getValue())));
    }

    private void refusedAndLogged(String proof) {
        int before = rig.refusalsLogged(ErrorCode.DPOP_PROOF_INVALID);

        refused(ask(token, proof), ErrorCode.DPOP_PROOF_INVALID, "invalid_dpop_proof");

        assertThat(rig.refusalsLogged(ErrorCode.DPOP_PROOF_INVALID)).isEqualTo(before + 1);
    }

    @Test
    void refusesTwoProofs() {
        refused(
                rig.client()
                        .post(
                                BODY,
                                Map.of(
                                        "Content-Type", List.of("application/json"),
                                        "Authorization", List.of("DPoP " + token),
                                        "DPoP", List.of(proof(), proof()))),
                ErrorCode.DPOP_PROOF_INVALID,
                "invalid_dpop_proof");
    }

    /** A thief who has the token, its owner's last proof and a key of his own. */
    @Test
    void rememberingAVerifiedTokenOpensItToNoOtherKey() {
        taken(ask(token, proof()));
        ProofKey thief = ProofKey.generate();

        refused(
                ask(token, thief.proof("POST", uri, token, now())),
                ErrorCode.DPOP_PROOF_INVALID,
                "invalid_dpop_proof");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "COURT", "AGENCY"})
    void demandsBoundTokensOfBanksCourtsAndAgencies(String kind) {
        try (var strict = GatewayRig.start("lianxin.token.dpop-required=true")) {
            String bearer = TestIssuer.running().token(c -> c.claim("caller_kind", kind));
            String others = TestIssuer.running().token(c -> c.claim("caller_kind", "ASSOCIATION"));

            refused(
                    strict.client().ask("{ cities }", Map.of(), bearer),
                    ErrorCode.DPOP_REQUIRED,
                    "invalid_token");
            assertThat(strict.client().ask("{ cities }", Map.of(), others).status()).isEqualTo(200);
        }
    }

    @Test
    void comparesWithTheAddressThatClientsSee() {
        String seen = "https://credit.example/graphql";
        try (var behind = GatewayRig.start("lianxin.token.public-uri=" + seen)) {
            taken(ask(behind, token, key.proof("POST", seen, token, now())));
            refused(
                    ask(
                            behind,
                            token,
                            key.proof("POST", behind.client().address().toString(), token, now())),
                    ErrorCode.DPOP_PROOF_INVALID,
                    "invalid_dpop_proof");
        }
    }

    private String proof() {
        return key.proof("POST", uri, token, now());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .jwtID("n-" + System.nanoTime())
                .claim("htm", "POST")
                .claim("htu", uri)
                .claim("ath", ProofKey.hash(token))
                .issueTime(Date.from(now()));
    }

    private String signed(String type, JWTClaimsSet.Builder claims) {
        return key.sign(header(type).jwk(key.key().toPublicJWK()).build(), claims.build());
    }

    /** The header names the token's key, the signature is another's. */
    private String grafted(ProofKey other) {
        return grafted(other, null);
    }

    private String grafted(ProofKey other, @Nullable String nonce) {
        return other.sign(
                header("dpop+jwt").jwk(key.key().toPublicJWK()).build(),
                claims().claim("nonce", nonce).build());
    }

    private static JWSHeader.Builder header(String type) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType(type));
    }

    private static String bound(ProofKey key) {
        return TestIssuer.running()
                .token(
                        c ->
                                c.claim("caller_kind", "BANK")
                                        .claim("jti", "t-" + System.nanoTime())
                                        .claim("cnf", Map.of("jkt", key.thumbprint())));
    }

    private static Instant now() {
        return Instant.now();
    }

    private static Client.Reply ask(String token, String proof) {
        return ask(rig, token, proof);
    }

    private static Client.Reply ask(GatewayRig gateway, String token, String proof) {
        return gateway.client()
                .post(
                        BODY,
                        Map.of(
                                "Content-Type", List.of("application/json"),
                                "Authorization", List.of("DPoP " + token),
                                "DPoP", List.of(proof)));
    }

    private static void taken(Client.Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    private static String nonce(Client.Reply reply) {
        return Objects.requireNonNull(reply.header(PresentedTokens.NONCE));
    }

    private static void refused(Client.Reply reply, ErrorCode code, String error) {
        assertThat(reply.code()).as(reply.raw().body()).isEqualTo(code.name());
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate"))
                .startsWith("DPoP ")
                .endsWith("error=\"" + error + "\"");
    }
}
