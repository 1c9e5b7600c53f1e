package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianxin.gateway.ErrorCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Attacks on the door, each with the status and the code that it gets: tokens, floods, tricks. */
class AttackTests {

    private static final String OPEN = "{ cities }";

    /** How often each code was told so far: so many entries have to be there. */
    private static final Map<ErrorCode, Integer> REFUSED = new EnumMap<>(ErrorCode.class);

    private static GatewayRig rig;
    private static TestIssuer second;

    @BeforeAll
    static void start() {
        second = TestIssuer.start("https://second.example");
        rig =
                GatewayRig.start(
                        "lianxin.token.issuers[0].uri=" + TestIssuer.running().uri(),
                        "lianxin.token.issuers[0].keys-uri=" + TestIssuer.running().keysUri(),
                        "lianxin.token.issuers[1].uri=" + second.uri(),
                        "lianxin.token.issuers[1].keys-uri=" + second.keysUri(),
                        "lianxin.token.issuers[1].client-prefix=second:",
                        "lianxin.limits.refused-tokens-per-minute=6000",
                        "lianxin.token.keys-retry-after=0s",
                        "lianxin.token.keys-kept-for=0s",
                        "lianxin.token.kept-for=0s");
    }

    @AfterAll
    static void stop() {
        rig.close();
        second.close();
    }

    // --- tokens

    @TestFactory
    Stream<DynamicTest> refusesTokens() throws JOSEException {
        var issuer = TestIssuer.running();
        Instant now = Instant.now();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("not a token", "x.y.z");
        tokens.put("alg none", unsigned("{\"alg\":\"none\"}", ""));
        tokens.put("alg none, in other letters", unsigned("{\"alg\":\"nOnE\"}", ""));
        tokens.put("alg none with a signature", unsigned("{\"alg\":\"none\"}", "AAAA"));
        tokens.put("HMAC with the public key", hmac(issuer));
        tokens.put("foreign key under the right name", issuer.foreign());
        tokens.put(
                "expired",
                bank(
                        c ->
                                c.issueTime(Date.from(now.minusSeconds(600)))
                                        .expirationTime(Date.from(now.minusSeconds(31)))));
        tokens.put("not yet valid", bank(c -> c.notBeforeTime(Date.from(now.plusSeconds(90)))));
        tokens.put("no expiry", bank(c -> c.expirationTime(null)));
        tokens.put("wrong audience", bank(c -> c.audience("elsewhere")));
        tokens.put("no audience", bank(c -> c.audience((String) null)));
        tokens.put("wrong issuer", bank(c -> c.issuer("https://evil.example")));
        tokens.put("no issuer", bank(c -> c.issuer(null)));
        tokens.put("another trusted issuer's name", bank(c -> c.issuer(second.uri())));
        tokens.put("no client", bank(c -> c.subject(null)));
        tokens.put("blank client", bank(c -> c.subject(" ")));
        tokens.put("no kind of caller", issuer.token(c -> c.claim("scope", "credit:read")));
        tokens.put("unknown kind of caller", bank(c -> c.claim("caller_kind", "ADMIN")));
        tokens.put("another client's prefix", bank(c -> c.subject("second:bank")));
        tokens.put(
                "unknown critical header",
                under(h -> h.criticalParams(Set.of("exotic")).customParam("exotic", 1)));
        tokens.put("a proof taken for a token", under(h -> h.type(new JOSEObjectType("dpop+jwt"))));
        tokens.put(
                "confirmed by a certificate", bank(c -> c.claim("cnf", Map.of("x5t#S256", "x"))));
        tokens.put("confirmation that is no object", bank(c -> c.claim("cnf", "x")));
        tokens.put("changed after it was signed", tampered(issuer.bank("credit:read")));
        return tokens.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () ->
                                                refused(
                                                        rig.client()
                                                                .ask(
                                                                        OPEN,
                                                                        Map.of(),
                                                                        each.getValue()),
                                                        ErrorCode.TOKEN_INVALID)));
    }

    @Test
    void takesTokensOfBothIssuersAndWithinTheSkew() {
        Instant now = Instant.now();
        accepted(TestIssuer.running().bank("credit:read"));
        accepted(second.bank("credit:read"));
        accepted(
                bank(
                        c ->
                                c.issueTime(Date.from(now.minusSeconds(600)))
                                        .expirationTime(Date.from(now.minusSeconds(15)))));
        accepted(bank(c -> c.notBeforeTime(Date.from(now.plusSeconds(15)))));
        accepted(under(h -> h.type(new JOSEObjectType("at+jwt"))));
    }

    @Test
    void followsAnIssuerThatRotatesItsKeys() {
        String old = second.bank("credit:read");
        accepted(old);
        second.rotate();
        accepted(second.bank("credit:read"));
        accepted(old);

        second.retireOldKeys();

        refused(rig.client().ask(OPEN, Map.of(), old), ErrorCode.TOKEN_INVALID);
        accepted(second.bank("credit:read"));
    }

    @TestFactory
    Stream<DynamicTest> refusesAuthorizationTricks() {
        String token = TestIssuer.running().bank("credit:read");
        Map<String, List<String>> tricks = new LinkedHashMap<>();
        tricks.put("two headers", List.of("Bearer " + token, "Bearer " + token));
        tricks.put("two tokens in one", List.of("Bearer " + token + ", Bearer " + token));
        tricks.put("another scheme", List.of("Basic ZGVtbzpkZW1v"));
        tricks.put("no token", List.of("Bearer"));
        tricks.put("a space in it", List.of("Bearer " + token.replace('.', ' ')));
        return tricks.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () ->
                                                refused(
                                                        post(
                                                                body(OPEN),
                                                                "Authorization",
                                                                each.getValue()),
                                                        ErrorCode.TOKEN_INVALID)));
    }

    // --- floods

    @TestFactory
    Stream<DynamicTest> refusesFloods() {
        Map<String, Flood> floods = new LinkedHashMap<>();
        floods.put(
                "aliases of a dear field",
                new Flood(repeated("{", " a%d: cities", 11, "}"), ErrorCode.TOO_MANY_ROOT_FIELDS));
        floods.put(
                "aliases below",
                new Flood(
                        rulebook(repeated("", " a%d: document", 150, "")),
                        ErrorCode.TOO_MANY_ALIASES));
        floods.put(
                "fields",
                new Flood(
                        rulebook(repeated("", " a%d: document", 700, "")),
                        ErrorCode.TOO_MANY_FIELDS));
        floods.put(
                "one field again and again",
                new Flood(rulebook(repeated("", " document", 60, "")), ErrorCode.TOO_MANY_REPEATS));
        floods.put("fragments that double", new Flood(doubling(25), ErrorCode.TOO_MANY_FIELDS));
        floods.put(
                "fragments in a circle",
                new Flood(
                        "{ ...a } fragment a on Query { cities ...b } fragment b on Query { ...a }",
                        ErrorCode.DOCUMENT_INVALID));
        floods.put(
                "a fragment in itself",
                new Flood("{ ...a } fragment a on Query { ...a }", ErrorCode.DOCUMENT_INVALID));
        floods.put(
                "deep nesting",
                new Flood(
                        "{ " + "a { ".repeat(40) + "b" + " }".repeat(40) + " }",
                        ErrorCode.TOO_DEEP));
        floods.put(
                "nesting without fields",
                new Flood(
                        "{ " + "... { ".repeat(900) + "cities" + " }".repeat(900) + " }",
                        ErrorCode.DOCUMENT_TOO_LARGE));
        floods.put(
                "deep lists",
                new Flood(
                        "{ rulebook(city: "
                                + "[".repeat(1200)
                                + "]".repeat(1200)
                                + ") { document } }",
                        ErrorCode.DOCUMENT_TOO_LARGE));
        floods.put(
                "directives",
                new Flood(
                        "{ cities" + " @include(if: true)".repeat(31) + " }",
                        ErrorCode.TOO_MANY_DIRECTIVES));
        floods.put(
                "a huge text",
                new Flood(
                        "{ rulebook(city: \"" + "x".repeat(2001) + "\") { document } }",
                        ErrorCode.LITERAL_TOO_LONG));
        floods.put(
                "a huge number",
                new Flood(
                        "{ rulebook(city: " + "9".repeat(15_000) + ") { document } }",
                        ErrorCode.DOCUMENT_INVALID));
        floods.put(
                "tokens",
                new Flood("{" + " cities".repeat(4000) + "}", ErrorCode.DOCUMENT_TOO_LARGE));
        floods.put(
                "blanks",
                new Flood("{ cities" + " ".repeat(30_000) + "}", ErrorCode.DOCUMENT_TOO_LARGE));
        floods.put(
                "operations",
                new Flood(
                        repeated("", " query q%d { cities }", 700, ""),
                        ErrorCode.DOCUMENT_TOO_LARGE));
        return floods.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> each.getValue().isRefused()));
    }

    @Test
    void refusesWhatMultipliesToTooMuch() {
        String query =
                "query($s: [SubjectKey!]!, $n: Int!) { creditProfiles(subjects: $s, purpose:"
                        + " LOAN_APPROVAL) { profile { creditEntries(first: $n) { edges { cursor"
                        + " node { id kind } } } } } }";
        var keys =
                IntStream.range(0, 1000)
                        .mapToObj(_ -> Map.of("unifiedCode", "91999999MADEM06H0E"))
                        .toList();
        String token = TestIssuer.running().bank("credit:read");

        var reply = rig.client().ask(query, Map.of("s", keys, "n", 10_000), token);

        refused(reply, ErrorCode.TOO_COSTLY);
        assertThat(reply.body().at("/errors/0/extensions/max").asInt()).isEqualTo(1_000_000);
        assertThat(reply.body().at("/errors/0/extensions/given").asInt()).isGreaterThan(1_000_000);
    }

    /** What is refused by its size has to be refused quickly, or the size was not the trouble. */
    private record Flood(String document, ErrorCode code) {

        void isRefused() {
            long start = System.nanoTime();
            refused(rig.client().ask(document, Map.of(), null), code);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
        }
    }

    @Test
    void turnsAwayAClientThatComesTooOften() {
        try (var slow =
                GatewayRig.start(
                        "lianxin.limits.requests-per-minute=1",
                        "lianxin.limits.requests-at-once=2",
                        "lianxin.limits.anonymous-per-minute=10")) {
            String token = TestIssuer.running().bank("credit:read");
            slow.client().ask(OPEN, Map.of(), token);
            slow.client().ask(OPEN, Map.of(), token);
            var third = slow.client().ask(OPEN, Map.of(), token);

            told(third, ErrorCode.RATE_LIMITED);
            assertThat(Integer.parseInt(String.valueOf(third.header("Retry-After"))))
                    .isBetween(1, 60);
            assertThat(slow.client().ask(OPEN, Map.of(), null).status()).isEqualTo(200);
            told(slow.client().ask(OPEN, Map.of(), null), ErrorCode.RATE_LIMITED);
        }
    }

    // --- requests

    @TestFactory
    Stream<DynamicTest> refusesOtherSites() {
        return Stream.of(
                        List.of("Sec-Fetch-Site", "cross-site"),
                        List.of("Sec-Fetch-Site", "same-site"),
                        List.of("Origin", "https://evil.example"),
                        List.of("Origin", "null"))
                .map(
                        header ->
                                DynamicTest.dynamicTest(
                                        header.toString(),
                                        () ->
                                                refused(
                                                        post(
                                                                body(OPEN),
                                                                header.get(0),
                                                                List.of(header.get(1))),
                                                        ErrorCode.CROSS_SITE)));
    }

    @Test
    void takesItsOwnPageAndPrograms() {
        String own = rig.client().address().toString().replace("/graphql", "");

        assertThat(post(body(OPEN), "Origin", List.of(own)).status()).isEqualTo(200);
        assertThat(post(body(OPEN), "Sec-Fetch-Site", List.of("same-origin")).status())
                .isEqualTo(200);
    }

    @Test
    void mutatesByNoOtherMethodWhateverAHeaderSays() {
        for (String path :
                List.of("/graphql?query=mutation%7Ba%7D", "/graphql?query=%7Bcities%7D")) {
            refused(rig.client().send("GET", path), ErrorCode.METHOD_NOT_ALLOWED);
            refused(
                    rig.client().send("HEAD".replace("HEAD", "PUT"), path),
                    ErrorCode.METHOD_NOT_ALLOWED);
        }
        assertThat(post(body(OPEN), "X-HTTP-Method-Override", List.of("GET")).status())
                .isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> refusesBodiesThatMeanTwoThings() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("a member twice", "{\"query\":\"{cities}\",\"query\":\"mutation{a}\"}");
        bodies.put("a variable twice", "{\"query\":\"{cities}\",\"variables\":{\"a\":1,\"a\":2}}");
        bodies.put("a byte order mark", "\uFEFF{\"query\":\"{cities}\"} {}");
        bodies.put("a comment", "{\"query\":\"{cities}\"/* */}");
        bodies.put("NaN", "{\"query\":\"{cities}\",\"variables\":{\"a\":NaN}}");
        bodies.put(
                "text and another's hash",
                "{\"query\":\"{cities}\",\"documentId\":\"sha256:" + "0".repeat(64) + "\"}");
        bodies.put("an id that is none", "{\"documentId\":\"sha256:../../etc\"}");
        return bodies.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () ->
                                                refused(
                                                        rig.client()
                                                                .post(
                                                                        each.getValue(),
                                                                        "application/json",
                                                                        null),
                                                        ErrorCode.REQUEST_MALFORMED)));
    }

    @Test
    void refusesADeepBody() {
        String deep =
                "{\"query\":\"{cities}\",\"variables\":{\"a\":"
                        + "[".repeat(5000)
                        + "]".repeat(5000)
                        + "}}";
        var reply = rig.client().post(deep, "application/json", null);

        refused(reply, ErrorCode.REQUEST_TOO_DEEP);
        assertThat(reply.body().at("/errors/0/extensions/max").asInt()).isEqualTo(32);
    }

    @Test
    void refusesDocumentsThatNobodyRegistered() {
        refused(
                rig.client()
                        .post(
                                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\""
                                        + "a".repeat(64)
                                        + "\"}}}",
                                "application/json",
                                null),
                ErrorCode.DOCUMENT_NOT_REGISTERED);
    }

    // --- characters

    @TestFactory
    Stream<DynamicTest> takesNoLookAlikesInCodes() {
        return Stream.of(
                        "９１999999MADEM06H0E",
                        "91999999MADEM06H0\u0415",
                        "91999999MADEM06H0E\u200B",
                        "\u202E91999999MADEM06H0E",
                        "91999999MADEM06H0E\u0000",
                        "91999999MADEM06H0E\r\nINFO forged",
                        "٩1999999MADEM06H0E")
                .map(
                        code ->
                                DynamicTest.dynamicTest(
                                        "U+"
                                                + Integer.toHexString(
                                                        code.chars()
                                                                .filter(c -> c > 127 || c < 32)
                                                                .findFirst()
                                                                .orElse(0)),
                                        () ->
                                                refused(
                                                        rig.client()
                                                                .ask(
                                                                        "query($c: String!) {"
                                                                            + " creditProfile(subject:"
                                                                            + " {unifiedCode: $c},"
                                                                            + " purpose:"
                                                                            + " LOAN_APPROVAL) {"
                                                                            + " validAt } }",
                                                                        Map.of("c", code),
                                                                        TestIssuer.running()
                                                                                .bank(
                                                                                        "credit:read")),
                                                        ErrorCode.CODE_MALFORMED)));
    }

    // --- how they are made

    private static String bank(UnaryOperator<JWTClaimsSet.Builder> change) {
        return TestIssuer.running()
                .token(
                        c ->
                                change.apply(
                                        c.subject("test-bank")
                                                .claim("caller_kind", "BANK")
                                                .claim("scope", "credit:read")));
    }

    private static String under(UnaryOperator<JWSHeader.Builder> header) {
        return TestIssuer.running()
                .under(header, c -> c.subject("test-bank").claim("caller_kind", "BANK"));
    }

    private static String unsigned(String header, String signature) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        String claims =
                "{\"iss\":\"https://issuer.example\",\"aud\":\"lianxin\",\"sub\":\"test-bank\","
                        + "\"caller_kind\":\"BANK\",\"exp\":4102444800}";
        return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + "."
                + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "."
                + signature;
    }

    private static String hmac(TestIssuer issuer) throws JOSEException {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .keyID(issuer.publicKey().getKeyID())
                                .build(),
                        new JWTClaimsSet.Builder()
                                .issuer(issuer.uri())
                                .audience("lianxin")
                                .subject("test-bank")
                                .claim("caller_kind", "BANK")
                                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                                .build());
        token.sign(new MACSigner(issuer.publicKey().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.", -1);
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("credit:read", "credit:rule");
        return parts[0]
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "."
                + parts[2];
    }

    private static String rulebook(String fields) {
        return "{ rulebook(city: \"wuhan\") {" + fields + " } }";
    }

    private static String repeated(String before, String each, int times, String after) {
        var text = new StringBuilder(before);
        IntStream.range(0, times).forEach(i -> text.append(each.formatted(i)));
        return text.append(after).toString();
    }

    private static String doubling(int levels) {
        var text = new StringBuilder("{ ...f0 }");
        for (int i = 0; i < levels; i++) {
            text.append(" fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
        }
        return text.append(" fragment f%d on Query { cities }".formatted(levels)).toString();
    }

    private static String body(String query) {
        return "{\"query\":\"" + query + "\"}";
    }

    private static Client.Reply post(String body, String header, List<String> values) {
        return rig.client()
                .post(body, Map.of("Content-Type", List.of("application/json"), header, values));
    }

    private static void accepted(String token) {
        var reply = rig.client().ask(OPEN, Map.of(), token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    /** With its code and status, and with one entry more in the log than before. */
    private static void refused(Client.Reply reply, ErrorCode code) {
        told(reply, code);
        assertThat(rig.refusalsLogged(code)).isEqualTo(REFUSED.merge(code, 1, Integer::sum));
    }

    private static void told(Client.Reply reply, ErrorCode code) {
        assertThat(reply.code()).as(reply.raw().body()).isEqualTo(code.name());
        assertThat(reply.status()).isEqualTo(code.httpStatus());
    }
}
