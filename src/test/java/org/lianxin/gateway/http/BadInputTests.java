package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.gateway.ErrorCode;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Map;

/** Each bad input has one typed error in both languages, the right status, and no half answer. */
class BadInputTests {

    private static final String PROFILE =
            "query($s: SubjectKey!, $p: Purpose) { creditProfile(subject: $s, purpose: $p) {"
                    + " validAt } }";
    private static final String MANY =
            "query($s: [SubjectKey!]!) { creditProfiles(subjects: $s, purpose: LOAN_APPROVAL) {"
                    + " index outcome refusal { code } } }";
    private static final String UNKNOWN = "91999999MADEM06H0E";

    private static GatewayRig rig;
    private static String token;

    @BeforeAll
    static void start() {
        rig = GatewayRig.start("lianxin.limits.request-bytes-max=100000");
        token = TestIssuer.running().bank("credit:read");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void answersTheRulesToAnyone() {
        var reply =
                rig.client().ask("{ cities scopes { token meaning { zh en } } }", Map.of(), null);

        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        assertThat(reply.raw().body()).contains("zhanjiang", "credit:read");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void refusesWithoutAToken() {
        var reply = profile(UNKNOWN, null);

        refused(reply, ErrorCode.UNAUTHENTICATED);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"lianxin\"");
    }

    @Test
    void refusesTokensThatAreNotGoodWithoutSayingWhy() {
        var issuer = TestIssuer.running();
        var past = Date.from(Instant.now().minusSeconds(600));
        var tokens =
                Map.of(
                        "rubbish", "rubbish",
                        "foreign key", issuer.foreign(),
                        "alg none", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwiYXVkIjoibGlhbnhpbiJ9.",
                        "expired", issuer.token(c -> c.expirationTime(past)),
                        "audience", issuer.token(c -> c.audience("elsewhere")),
                        "issuer", issuer.token(c -> c.issuer("https://other.example")),
                        "no expiry", issuer.token(c -> c.expirationTime(null)),
                        "no kind", issuer.token(c -> c.claim("scope", "credit:read")));
        tokens.forEach(
                (why, bad) -> {
                    var reply = profile(UNKNOWN, bad);
                    refused(reply, ErrorCode.TOKEN_INVALID);
                    assertThat(reply.header("WWW-Authenticate"))
                            .as(why)
                            .isEqualTo("Bearer realm=\"lianxin\", error=\"invalid_token\"");
                });
        assertThat(tokens.values().stream().map(bad -> profile(UNKNOWN, bad).raw().body()))
                .containsOnly(profile(UNKNOWN, "rubbish").raw().body());
    }

    @Test
    void refusesABadTokenEvenForWhatIsOpen() {
        refused(rig.client().ask("{ cities }", Map.of(), "rubbish"), ErrorCode.TOKEN_INVALID);
    }

    @Test
    void refusesWithoutTheScope() {
        var reply = profile(UNKNOWN, TestIssuer.running().bank("files:import other:thing"));

        refused(reply, ErrorCode.SCOPE_MISSING);
        assertThat(reply.body().at("/errors/0/extensions/scope").asString())
                .isEqualTo("credit:read");
    }

    @Test
    void refusesWithoutAPurpose() {
        var reply = rig.client().ask(PROFILE, Map.of("s", Map.of("unifiedCode", UNKNOWN)), token);

        refused(reply, ErrorCode.PURPOSE_MISSING);
    }

    @Test
    void tellsAnUnknownCodeFromAMalformedAndFromAMistypedOne() {
        refused(profile(UNKNOWN, token), ErrorCode.SUBJECT_UNKNOWN);
        refused(profile("91999999MADEM06H0I", token), ErrorCode.CODE_MALFORMED);
        refused(profile("91999999MADEM06H0F", token), ErrorCode.CODE_SUSPECT);
    }

    @Test
    void refusesABatchOfAThousandAndOne() {
        var key = Map.of("unifiedCode", UNKNOWN);
        var reply = rig.client().ask(MANY, Map.of("s", Collections.nCopies(1001, key)), token);

        refused(reply, ErrorCode.BATCH_TOO_LARGE);
        assertThat(reply.body().at("/errors/0/extensions/max").asInt()).isEqualTo(1000);
    }

    @Test
    void letsEachOfAThousandAnswerForItself() {
        var keys = new java.util.ArrayList<Map<String, String>>();
        keys.add(Map.of("unifiedCode", "nonsense"));
        keys.addAll(Collections.nCopies(999, Map.of("unifiedCode", UNKNOWN)));

        var reply = rig.client().ask(MANY, Map.of("s", keys), token);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/data/creditProfiles")).hasSize(1000);
        assertThat(reply.body().at("/data/creditProfiles/0/outcome").asString())
                .isEqualTo("REFUSED");
        assertThat(reply.body().at("/data/creditProfiles/0/refusal/code").asString())
                .isEqualTo("CODE_MALFORMED");
        assertThat(reply.body().at("/data/creditProfiles/999/outcome").asString())
                .isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "not json",
                "{",
                "null",
                "42",
                "\"text\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":\"\"}",
                "{\"query\":7}",
                "{\"query\":\"{cities}\",\"variables\":[]}",
                "{\"query\":\"{cities}\",\"variables\":\"{}\"}",
                "{\"query\":\"{cities}\",\"operationName\":5}",
                "{\"query\":\"{cities}\"} more"
            })
    void refusesWhatIsNotAnOperation(String body) {
        refused(rig.client().post(body, "application/json", null), ErrorCode.REQUEST_MALFORMED);
    }

    @Test
    void refusesSeveralOperationsAtOnce() {
        refused(
                rig.client().post("[{\"query\":\"{cities}\"}]", "application/json", null),
                ErrorCode.OPERATIONS_BATCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain", "application/graphql", "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x", "application/json; charset=gbk", "nonsense"
            })
    void refusesOtherContentTypes(String contentType) {
        refused(
                rig.client().post("{\"query\":\"{cities}\"}", contentType, null),
                ErrorCode.CONTENT_TYPE_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void refusesOtherMethods(String method) {
        var reply = rig.client().send(method, "/graphql?query=mutation%7Ba%7D");

        refused(reply, ErrorCode.METHOD_NOT_ALLOWED);
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @Test
    void refusesATooLargeRequest() {
        var body = "{\"query\":\"{cities}\",\"pad\":\"" + "x".repeat(100_000) + "\"}";

        refused(rig.client().post(body, "application/json", null), ErrorCode.REQUEST_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ cities | DOCUMENT_MALFORMED",
                "{ nothing } | DOCUMENT_INVALID",
                "{ creditProfile(subject: {}) { validAt } } | UNAUTHENTICATED",
                "{ rulebook(city: 7) { document } } | DOCUMENT_INVALID",
                "query a { cities } query b { cities } | OPERATION_UNKNOWN",
                "fragment f on Query { ...f } query { ...f } | DOCUMENT_INVALID",
                "mutation { cities } | DOCUMENT_INVALID",
                "subscription { a } | DOCUMENT_INVALID",
                "{ rulebook(city: \"atlantis\") { document } } | CITY_UNKNOWN",
                "{ rulebook(city: \"wuhan\", on: \"1990-01-01\") { document } } |"
                        + " RULEBOOK_NOT_IN_FORCE"
            })
    void refusesBadDocuments(String document, ErrorCode code) {
        refused(rig.client().ask(document, Map.of(), null), code);
    }

    @Test
    void refusesVariablesOfTheWrongType() {
        for (Object subject :
                new Object[] {
                    "text",
                    7,
                    Map.of(),
                    Map.of("unifiedCode", UNKNOWN, "legacyCode", Map.of()),
                    Map.of("unifiedCode", 7),
                    Map.of("other", "x"),
                    Map.of("document", Map.of("kind", "NONE", "number", "x"))
                }) {
            var reply = rig.client().ask(PROFILE, Map.of("s", subject), token);
            refused(reply, ErrorCode.VARIABLE_INVALID);
        }
        refused(rig.client().ask(PROFILE, Map.of(), token), ErrorCode.VARIABLE_INVALID);
    }

    @Test
    void repeatsNoValueOfABadVariable() {
        var number = "999999199001010016";
        var reply = rig.client().ask(PROFILE, Map.of("s", Map.of("document", number)), token);

        assertThat(reply.raw().body()).doesNotContain(number);
    }

    @Test
    void refusesWhatIsTooDeepTooWideOrTooLong() {
        var deep =
                "{ a: rulebook(city: \"wuhan\") { "
                        + "...{ ".repeat(40)
                        + "document"
                        + " }".repeat(40)
                        + " } }";
        assertThat(rig.client().ask(deep, Map.of(), null).status()).isEqualTo(200);

        var wide = new StringBuilder("{ rulebook(city: \"wuhan\") {");
        for (int i = 0; i < 700; i++) {
            wide.append(" a").append(i).append(":document");
        }
        refused(rig.client().ask(wide + "} }", Map.of(), null), ErrorCode.TOO_MANY_FIELDS);

        var roots = new StringBuilder("{");
        for (int i = 0; i < 11; i++) {
            roots.append(" a").append(i).append(":cities");
        }
        refused(rig.client().ask(roots + "}", Map.of(), null), ErrorCode.TOO_MANY_ROOT_FIELDS);
        refused(
                rig.client().ask("{" + " cities".repeat(4000) + "}", Map.of(), null),
                ErrorCode.DOCUMENT_TOO_LARGE);
        refused(
                rig.client().ask("{ cities #" + "x".repeat(30_000) + "\n}", Map.of(), null),
                ErrorCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void refusesALongChainOfPaths() {
        var hop = "creditEntries { edges { node { responsible { person { name } } } } } ";
        var reply =
                rig.client()
                        .ask(
                                "{ creditProfile(subject: {unifiedCode: \"x\"}) { " + hop + "} }",
                                Map.of(),
                                null);

        refused(reply, ErrorCode.UNAUTHENTICATED);
    }

    @Test
    void tellsWhatTheGraphFailedAtAndNothingOfIt() {
        fails(new GraphUnavailable("bolt://secret", null), ErrorCode.GRAPH_UNAVAILABLE);
        assertThat(profile(UNKNOWN, token).header("Retry-After")).isEqualTo("5");
        fails(new GraphTooSlow("subject/by-code", null), ErrorCode.GRAPH_TOO_SLOW);
        fails(new GraphBroken("MATCH (secret)", null), ErrorCode.INTERNAL);
        fails(new IllegalStateException("secret"), ErrorCode.INTERNAL);
        rig.answer(keys -> keys.stream().map(key -> GatewayRig.unknown()).toList());
        refused(profile(UNKNOWN, token), ErrorCode.SUBJECT_UNKNOWN);
    }

    private static void fails(RuntimeException failure, ErrorCode code) {
        rig.answer(
                keys -> {
                    throw failure;
                });
        var reply = profile(UNKNOWN, token);
        refused(reply, code);
        assertThat(reply.raw().body())
                .doesNotContain("secret", "MATCH", "Exception", "org.", "subject/by-code");
    }

    private static Client.Reply profile(String code, @Nullable String token) {
        return rig.client()
                .ask(
                        PROFILE,
                        Map.of("s", Map.of("unifiedCode", code), "p", "LOAN_APPROVAL"),
                        token);
    }

    /** One error of that code, in both languages, with its status and without any data. */
    private static void refused(Client.Reply reply, ErrorCode code) {
        var text = reply.raw().body();
        assertThat(reply.code()).as(text).isEqualTo(code.name());
        assertThat(reply.status()).as(text).isEqualTo(code.httpStatus());
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        var error = reply.body().at("/errors/0");
        assertThat(error.at("/message").asString())
                .isEqualTo(code.message().zh() + " / " + code.message().en());
        assertThat(error.at("/extensions/message/zh").asString()).matches("(?s).*\\p{IsHan}.*");
        assertThat(error.at("/extensions/help/en").asString()).isNotBlank();
        assertThat(reply.body().at("/data").isNull() || reply.body().at("/data").isMissingNode())
                .as(text)
                .isTrue();
    }
}
