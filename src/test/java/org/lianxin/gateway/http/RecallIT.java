package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.exchange.RecallRounds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A bank is shown a listing that is repaired after: what everybody concerned sees, over HTTP. */
class RecallIT {

    private static final String COMPANY = "91999999MADEM06H0E";
    private static final String REPRESENTATIVE = "999999197403110010";
    private static final String AUTHORITY = "11999999MADEM04GX4";
    private static final String BANK = "91999999MADEM08L6F";
    private static final String ALL =
            """
            id seq organisation organisationName organisationKind about { kind id } because
            text { zh } on receipt { id index action purpose facts looks }
            now { kind on howToRead { zh } } rule due { lastDay late assumption { zh } } open
            answers { version done note on }
            """;

    private WholeGateway gateway;

    @BeforeEach
    void start() {
        gateway =
                WholeGateway.start(TestGraph.uri().toString(), "--lianxin.recall.every=1h")
                        .withSample();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theBankIsToldActsAndTheSubjectSeesIt() {
        String listing = listing();
        var shown = ask(PROFILE, bank("credit:read"));
        String receipt = shown.body().at("/extensions/receipts/0/id").asString();
        ask(PROFILE, anonymous());
        repair(listing);
        walk();

        JsonNode told = query("{ recalls { " + ALL + " } }", bank("recalls:read")).at("/recalls/0");
        assertThat(told.at("/receipt/id").asString()).isEqualTo(receipt);
        assertThat(told.at("/about/id").asString()).isEqualTo(listing);
        assertThat(told.at("/because").asString()).isEqualTo("REPAIRED");
        assertThat(told.at("/rule").asString()).contains("第36号");
        assertThat(told.at("/open").asBoolean()).isTrue();
        assertThat(told.at("/due/lastDay").asString()).isEqualTo("2026-11-25");
        assertThat(told.toString())
                .as("nothing of what was told is told again")
                .doesNotContain("食品", "处罚", "黑名单", "BLACK", "湛示");
        assertThat(query(PROFILE, bank("credit:read")).at("/creditProfile/listings")).isEmpty();
        walk();
        assertThat(query("{ recalls { id } }", bank("recalls:read")).at("/recalls")).hasSize(1);

        String id = told.at("/id").asString();
        JsonNode done =
                acknowledge("recall-0001", id, "[STOPPED_USING, CHANGED_DECISION]", "已解除限制");
        assertThat(done.at("/open").asBoolean()).isFalse();
        assertThat(done.at("/answers")).hasSize(1);
        assertThat(acknowledge("recall-0001", id, "[STOPPED_USING, CHANGED_DECISION]", "已解除限制"))
                .isEqualTo(done);
        assertThat(
                        acknowledge("recall-0002", id, "[CHANGED_DECISION, STOPPED_USING]", "已解除限制")
                                .at("/answers"))
                .as("the same again")
                .hasSize(1);
        JsonNode more = acknowledge("recall-0003", id, "[DELETED_COPIES]", "又删除留存");
        assertThat(more.at("/answers/0")).isEqualTo(done.at("/answers/0"));
        assertThat(more.at("/answers/1/version").asInt()).isEqualTo(2);
        assertThat(
                        ask(mutation("recall-0003", id, "[PASSED_ON]", "x"), bank("recalls:write"))
                                .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(query("{ recalls(openOnly: true) { id } }", bank("recalls:read")).at("/recalls"))
                .isEmpty();

        String of =
                "{ recallsOf(about: \""
                        + listing
                        + "\") { namelessLooks recalls { "
                        + ALL
                        + "} } }";
        JsonNode seen = query(of, subject(REPRESENTATIVE)).at("/recallsOf/recalls/0");
        assertThat(seen.at("/organisation").asString()).isEqualTo(BANK);
        assertThat(seen.at("/organisationKind").asString()).isEqualTo("BANK");
        assertThat(seen.at("/organisationName").asString()).isEqualTo("示例银行甲");
        assertThat(seen.at("/answers")).hasSize(2);
        assertThat(query(of, agency("demo-agency", AUTHORITY)).at("/recallsOf/recalls/0"))
                .isEqualTo(seen);
        assertThat(looks("Query.recalls"))
                .as("the subject sees that the bank read it")
                .isPositive();
    }

    /** Batches, pages of feeds and checks of matters are looks as profiles are. */
    @Test
    void howeverOneWasToldOneIsToldOfTheDisputeAndOfTheCorrection() {
        String listing = listing();
        String follower = agency("test-agency-11999999MADGA00508", "11999999MADGA00508");
        String checker = agency("test-agency", "11999999MADGA0042D");
        query(
                PROFILE.replace("creditProfile(subject: {", "creditProfiles(subjects: [{")
                        .replace("\"}, purpose", "\"}], purpose")
                        .replace("{ listings { id } }", "{ profile { listings { id } } }"),
                bank("credit:read"));
        query(
                "mutation { subscribeFeed(idempotencyKey: \"recall-follow\", feed:"
                        + " \"shared.black.zhanjiang\", purpose: SUPERVISION, statutoryBasis:"
                        + " \"安全生产法第六十二条\") { feed } }",
                follower);
        query("{ feedChanges(feed: \"shared.black.zhanjiang\") { entries { itemId } } }", follower);
        query(
                "{ matterCheck(subject: {unifiedCode: \""
                        + COMPANY
                        + "\"}, matter: {kind: TENDERING, reference: \"湛示招〔2026〕7号\","
                        + " statutoryBasis: \"《中华人民共和国招标投标法》第二十六条\"}) { restrictions {"
                        + " listing { id } } } }",
                checker);

        gateway.anHourLater();
        String id =
                query(
                                "mutation { fileDispute(idempotencyKey: \"recall-dispute\","
                                        + " dispute: {organisation: \""
                                        + COMPANY
                                        + "\", listing: \""
                                        + listing
                                        + "\", ground: WRONG_FACTS, says: \"并非过期原料\", to: \""
                                        + AUTHORITY
                                        + "\"}) { id } }",
                                subject(REPRESENTATIVE))
                        .at("/fileDispute/id")
                        .asString();
        String authority = agency("demo-agency", AUTHORITY);
        query(
                "mutation { acceptDispute(idempotencyKey: \"recall-accept\", id: \""
                        + id
                        + "\", version: 1, because: \"符合条件\") { stage } }",
                authority);
        walk();
        query(
                "mutation { settleDispute(idempotencyKey: \"recall-settle\", id: \""
                        + id
                        + "\", version: 2, finding: {found: WRONG, correction: WITHDRAWN, says:"
                        + " \"经核实有误\"}) { stage } }",
                authority);
        walk();

        toldOfBoth(bank("recalls:read"), listing, "Query.creditProfiles");
        toldOfBoth(follower, listing, "Query.feedChanges");
        toldOfBoth(checker, listing, "Query.matterCheck");
        assertThat(query("{ recalls { id } }", authority).at("/recalls"))
                .as("who made the change")
                .isEmpty();
    }

    private void toldOfBoth(String token, String listing, String action) {
        JsonNode told =
                query(
                                "{ recalls { seq because about { id } receipt { action } now { kind"
                                        + " } open } }",
                                token)
                        .at("/recalls");
        assertThat(told).as(action + told).hasSize(2);
        assertThat(told.at("/0/because").asString()).isEqualTo("DISPUTED");
        assertThat(told.at("/1/because").asString()).isEqualTo("CORRECTED");
        for (JsonNode each : told) {
            assertThat(each.at("/about/id").asString()).isEqualTo(listing);
            assertThat(each.at("/receipt/action").asString()).isEqualTo(action);
            assertThat(each.at("/now/kind").asString()).isEqualTo("CORRECTED");
            assertThat(each.at("/open").asBoolean()).isTrue();
        }
    }

    @Test
    void nobodyElseSeesOrAcknowledges() {
        String listing = listing();
        ask(PROFILE, bank("credit:read"));
        String before = "{ recallsOf(about: \"" + listing + "\") { namelessLooks } }";
        assertThat(query(before, subject(REPRESENTATIVE)).at("/recallsOf").isNull()).isTrue();
        repair(listing);
        walk();
        String id =
                query("{ recalls { id } }", bank("recalls:read")).at("/recalls/0/id").asString();

        String other = agency("test-agency", "11999999MADGA0042D");
        assertThat(query("{ recalls { id } }", other).at("/recalls")).isEmpty();
        var theirs = ask(mutation("recall-0009", id, "[NOTHING_KEPT]", "x"), other);
        var nothing = ask(mutation("recall-0009", "nothing", "[NOTHING_KEPT]", "x"), other);
        assertThat(theirs.code()).isEqualTo("RECALL_UNKNOWN");
        assertThat(theirs.body().at("/errors").toString())
                .isEqualTo(nothing.body().at("/errors").toString());
        assertThat(query(before, other).at("/recallsOf").isNull()).isTrue();
        assertThat(query(before, subject("999999199001010016")).at("/recallsOf").isNull()).isTrue();
        assertThat(query(before, subject(REPRESENTATIVE)).at("/recallsOf").isNull()).isFalse();
        assertThat(ask("{ recalls { id } }", bank("credit:read")).code())
                .isEqualTo("SCOPE_MISSING");
        assertThat(ask(mutation("recall-0010", id, "[]", "x"), bank("recalls:write")).code())
                .isEqualTo("ARGUMENT_INVALID");
    }

    @Test
    void theCreditOfficeSeesWhoIsLate() {
        String late = "{ recallsOverdue { organisation due { lastDay late } } }";
        ask(PROFILE, bank("credit:read"));
        repair(listing());
        walk();
        assertThat(query(late, office()).at("/recallsOverdue")).isEmpty();
        // A token lives for minutes, so the last day comes nearer instead.
        try (var session = TestGraph.driver().session()) {
            session.run("MATCH (r:Recall) SET r.dueOn = date('2026-11-20')").consume();
        }
        JsonNode seen = query(late, office()).at("/recallsOverdue");
        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/due/late").asBoolean()).isTrue();
        acknowledge(
                "recall-0020",
                query("{ recalls { id } }", bank("recalls:read")).at("/recalls/0/id").asString(),
                "[STOPPED_USING]",
                "x");
        assertThat(query(late, office()).at("/recallsOverdue")).isEmpty();
        assertThat(ask(late, bank("recalls:read")).code()).isEqualTo("SCOPE_MISSING");
    }

    /** From the court's deletion to the bank's acknowledgement and the subject's view of it. */
    @Test
    void readmeShowsWhatHappens() throws IOException {
        List<String[]> shown = samples("README.md");
        assertThat(samples("src/docs/README.zh.md")).containsExactlyElementsOf(shown);
        assertThat(shown).hasSize(7);
        String id = "";
        for (String[] sample : shown) {
            String question = RECALL_ID.matcher(sample[0]).replaceAll(id);
            JsonNode answer = query(question, as(question));
            assertThat(anyId(answer.toString()))
                    .isEqualTo(anyId(JsonMapper.shared().readTree(sample[1]).toString()));
            if (answer.has("commitCourtSync")) {
                walk();
            }
            id = answer.has("recalls") ? answer.at("/recalls/0/id").asString() : id;
        }
    }

    private static final Pattern RECALL_ID =
            Pattern.compile("(?<![0-9a-f])[0-9a-f]{48}(?![0-9a-f])");
    private static final Pattern SAMPLE =
            Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    private static String anyId(String answer) {
        return RECALL_ID.matcher(answer).replaceAll("(an id)");
    }

    private static List<String[]> samples(String readme) throws IOException {
        String text = Files.readString(Path.of(readme));
        int start = text.indexOf("<!-- recall: held by RecallIT -->");
        return SAMPLE.matcher(text.substring(start, text.indexOf("<!-- end of recall -->")))
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
    }

    private static String as(String question) {
        return switch (question.lines().findFirst().orElseThrow()) {
            case "# demo-bank" ->
                    demo(
                            "demo-bank",
                            "BANK",
                            "91999999MADEM01BXM",
                            "credit:read recalls:read recalls:write");
            case "# demo-court" -> demo("demo-court", "COURT", "11999999MADEM03C0G", "court:sync");
            default -> subject("999999197901020122");
        };
    }

    private static String demo(String client, String kind, String organisation, String scopes) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", kind)
                                        .claim("organisation", organisation)
                                        .claim("scope", scopes));
    }

    private static final String PROFILE =
            "{ creditProfile(subject: {unifiedCode: \""
                    + COMPANY
                    + "\"}, purpose: LOAN_APPROVAL) { listings { id } } }";

    private void walk() {
        gateway.part(RecallRounds.class).walk();
    }

    private String listing() {
        return query(PROFILE.replace("LOAN_APPROVAL", "SELF_INQUIRY"), subject(REPRESENTATIVE))
                .at("/creditProfile/listings/0/id")
                .asString();
    }

    private void repair(String listing) {
        gateway.anHourLater();
        JsonNode applied =
                query(
                                "mutation { applyForRepair(idempotencyKey: \"recall-repair\","
                                        + " repair: {organisation: \""
                                        + COMPANY
                                        + "\", listing: \""
                                        + listing
                                        + "\", way: PUT_RIGHT, says: \"已整改\", evidence: \"整改报告\","
                                        + " commitment: \"信用承诺书\"}) { id } }",
                                subject(REPRESENTATIVE))
                        .at("/applyForRepair");
        query(
                "mutation { decideRepair(idempotencyKey: \"recall-decide\", id: \""
                        + applied.at("/id").asString()
                        + "\", version: 1, check: {madeGood: true, gravity: ORDINARY, says:"
                        + " \"核查属实\"}) { stage } }",
                agency("demo-agency", AUTHORITY));
    }

    private JsonNode acknowledge(String key, String id, String done, String note) {
        return query(mutation(key, id, done, note), bank("recalls:write")).at("/acknowledgeRecall");
    }

    private static String mutation(String key, String id, String done, String note) {
        return "mutation { acknowledgeRecall(idempotencyKey: \"%s\", recall: \"%s\", done: %s, note: \"%s\") { id open answers { version done note on recordedAt } } }"
                .formatted(key, id, done, note);
    }

    private long looks(String action) {
        return query(
                        "{ accessesToMe(organisation: \""
                                + COMPANY
                                + "\", first: 50) { edges { node { action } } } }",
                        subject(REPRESENTATIVE))
                .at("/accessesToMe/edges")
                .valueStream()
                .filter(edge -> edge.at("/node/action").asString().equals(action))
                .count();
    }

    private Client.Reply ask(String document, String token) {
        return gateway.client().ask(document, Map.of(), token.isEmpty() ? null : token);
    }

    private JsonNode query(String document, String token) {
        var reply = ask(document, token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        assertThat(reply.body().at("/errors").isMissingNode()).as(reply.raw().body()).isTrue();
        return reply.body().at("/data");
    }

    private static String anonymous() {
        return "";
    }

    private static String bank(String scopes) {
        return TestIssuer.running().bank(scopes);
    }

    private static String office() {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("demo-credit-office")
                                        .claim("caller_kind", "CREDIT_OFFICE")
                                        .claim("organisation", "11999999MADEM05F8P")
                                        .claim("scope", "coverage:read"));
    }

    private static String agency(String client, String code) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", "AGENCY")
                                        .claim("organisation", code)
                                        .claim(
                                                "scope",
                                                "repairs:decide disputes:decide matters:check"
                                                    + " feeds:read recalls:read recalls:write"));
    }

    private static String subject(String number) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("test-subject")
                                        .claim("caller_kind", "SUBJECT")
                                        .claim("document_kind", "RESIDENT_ID")
                                        .claim("document_number", number)
                                        .claim(
                                                "scope",
                                                "credit:read repairs:apply disputes:file"
                                                        + " accesses:read"));
    }
}
