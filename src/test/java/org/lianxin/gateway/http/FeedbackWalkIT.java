package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One measure's way in Zhanjiang, over HTTP: an agency checks whom it has before it, takes the
 * measure on, executes it and reports back under the receipt of its check; its city's credit office
 * sees what is due, what was checked, and after the turn of the year who is late. The whole walk is
 * golden: a missing one is written down, and the test then fails.
 */
class FeedbackWalkIT {

    private static final Path WALK = Path.of("src/test/resources/walks/zhanjiang-feedback.json");
    private static final Pattern PASSING =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z|\\b[0-9a-f]{32}\\b");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String COMPANY = "91999999MADEM06H0E";
    private static final String CHECK =
            "{ matterCheck(subject: {unifiedCode: \""
                    + COMPANY
                    + "\"}, matter: {kind: TENDERING, reference: \"湛示招〔2026〕9号\", statutoryBasis:"
                    + " \"《中华人民共和国招标投标法》第二十六条\"}) { effect restrictions { code article } } }";
    private static final String DEED =
            "mutation { %s(idempotencyKey: \"walk-%s\", deed: {assignment: \"%s\", version: %d,"
                    + " officer: \"湛税-03\"}%s) { state version deeds { version deed receiptIndex }"
                    + " feedback { owed article next lateSince missing } } }";
    private static final String DUE =
            "{ feedbackDue(wantingOnly: %s) { edges { node { body subjectName measure { code }"
                    + " standing state feedback { next lateSince missing } } } } }";
    private static final String COVERAGE =
            "{ matterCoverage(from: \"2026-11-01\", lastDay: \"2026-11-30\") { body kind checks"
                    + " matters compulsory { article } } }";

    private final List<Map<String, Object>> walk = new ArrayList<>();
    private WholeGateway gateway;

    @BeforeEach
    void start() {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void goesFromTheQueryToTheReportAndIsSeenByTheOffice() throws IOException {
        var checked = ask("the agency checks", CHECK, agency("matters:check"));
        JsonNode receipt = checked.body().at("/extensions/receipts/0");
        JsonNode node =
                ask(
                                "the agency's inbox",
                                "{ measureInbox(first: 1) { edges { node { id state measure { code"
                                        + " } listing { list } } } } }",
                                agency("measures:execute"))
                        .body()
                        .at("/data/measureInbox/edges/0/node");
        String id = node.at("/id").asString();
        deed("takeOnMeasure", id, 0, "");
        deed("executeMeasure", id, 1, ", note: \"已列为重点监管对象\"");
        deed("reportBack", id, 2, "");
        deed("reportBack", id, 2, receipt("0".repeat(32), receipt.at("/index").asString()));
        ask(
                "another agency, with the same receipt",
                DEED.formatted("reportBack", "other", id, 2, quoting(receipt)),
                anotherAgency());
        var reported = deed("reportBack", id, 2, quoting(receipt));
        assertThat(reported.body().at("/data/reportBack/deeds/2/receiptIndex").asString())
                .isEqualTo(receipt.at("/index").asString());
        deed("reportBack", id, 2, quoting(receipt));

        ask("the office: what is owed", DUE.formatted(false), office("measures:execute"));
        ask("the office: what is late", DUE.formatted(true), office("measures:execute"));
        ask("the office: coverage", COVERAGE, office("coverage:read"));
        ask("the agency asks for coverage", COVERAGE, agency("coverage:read"));
        gateway.at(Instant.parse("2027-01-05T02:00:00Z"));
        ask(
                "the office, in January: what is late",
                DUE.formatted(true),
                office("measures:execute"));
        ask(
                "the agency, in January: what is late",
                DUE.formatted(true),
                agency("measures:execute"));
        compare();
    }

    private Client.Reply deed(String mutation, String id, int version, String more) {
        String key = mutation + "-" + version + "-" + walk.size();
        return ask(
                "the agency: " + mutation,
                DEED.formatted(mutation, key, id, version, more),
                agency("measures:execute"));
    }

    private static String quoting(JsonNode receipt) {
        return receipt(receipt.at("/id").asString(), receipt.at("/index").asString());
    }

    private static String receipt(String id, String index) {
        return ", receipt: {id: \"" + id + "\", index: \"" + index + "\"}";
    }

    private Client.Reply ask(String who, String document, String token) {
        var reply = gateway.client().ask(document, Map.of(), token);
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("step", who);
        step.put("status", reply.status());
        step.put("data", reply.body().at("/data"));
        JsonNode code = reply.body().at("/errors/0/extensions/code");
        if (!code.isMissingNode()) {
            step.put("code", code.asString());
        }
        walk.add(step);
        return reply;
    }

    private void compare() throws IOException {
        String text = JSON.writeValueAsString(walk).replace("\r\n", "\n") + "\n";
        String told = PASSING.matcher(text).replaceAll("(of this one time)");
        if (!Files.exists(WALK)) {
            Files.createDirectories(WALK.getParent());
            Files.writeString(WALK, told);
            throw new AssertionError("no walk was expected; read the one now written: " + WALK);
        }
        assertThat(told).isEqualTo(Files.readString(WALK));
    }

    private static String agency(String scope) {
        return token("test-agency", "AGENCY", "11999999MADGA0042D", scope);
    }

    private static String anotherAgency() {
        return token(
                "test-agency-11999999MADGA00508",
                "AGENCY",
                "11999999MADGA00508",
                "measures:execute");
    }

    private static String office(String scope) {
        return token("demo-credit-office", "CREDIT_OFFICE", "11999999MADEM05F8P", scope);
    }

    private static String token(String client, String kind, String organisation, String scope) {
        return TestIssuer.running()
                .token(
                        claims ->
                                lasting(claims)
                                        .subject(client)
                                        .claim("caller_kind", kind)
                                        .claim("organisation", organisation)
                                        .claim("scope", scope));
    }

    /** Beyond the turn of the year to which the gateway's clock is set. */
    private static JWTClaimsSet.Builder lasting(JWTClaimsSet.Builder claims) {
        return claims.expirationTime(Date.from(Instant.parse("2027-02-01T00:00:00Z")));
    }
}
