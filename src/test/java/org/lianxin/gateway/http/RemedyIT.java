package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A company disputes its listing and is repaired, over HTTP, as everybody concerned sees it. */
class RemedyIT {

    private static final String COMPANY = "91999999MADEM06H0E";
    private static final String REPRESENTATIVE = "999999197403110010";
    private static final String STRANGER = "999999199001010016";
    private static final String AUTHORITY = "11999999MADEM04GX4";
    private static final String ANOTHER = "11999999MADGA01146";
    private static final String NEWER = "湛示市监罚〔2024〕1号";
    private static final String OLDER = "湛示市监罚〔2022〕7号";
    private static final String PROFILE =
            """
            query($s: SubjectKey!, $p: Purpose!, $at: DateTime, $on: Date) {
              creditProfile(subject: $s, purpose: $p, knownAt: $at, validAt: $on) {
                knownAt listings { id inForce } measures { code }
                creditEntries { edges { node { id documentNumber disputed } } }
              }
            }
            """;

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
    void measuresRestForEveryReaderFromTheInstantOfAcceptanceOn() {
        String listing = listing();
        assertThat(asBank().at("/listings/0/inForce").asBoolean()).isTrue();
        assertThat(asBank().at("/measures")).isNotEmpty();
        JsonNode filed =
                mutate(
                        "fileDispute(idempotencyKey: \"remedy-0001\", dispute: {organisation: \""
                                + COMPANY
                                + "\", listing: \""
                                + listing
                                + "\", ground: WRONG_FACTS, says: \"并非过期原料\", to: \""
                                + AUTHORITY
                                + "\"}) { id version stage about { id } due { kind late } }",
                        subject(REPRESENTATIVE, "disputes:file"));
        String id = filed.at("/id").asString();
        assertThat(filed.at("/stage").asString()).isEqualTo("FILED");
        assertThat(filed.at("/about/id").asString()).isEqualTo(listing);
        JsonNode before = asBank();

        gateway.anHourLater();
        assertThat(code("acceptDispute", id, 1, agency(ANOTHER))).isEqualTo("CASE_UNKNOWN");
        JsonNode accepted = mutate(decision("acceptDispute", id, 1), agency(AUTHORITY));
        assertThat(accepted.at("/suspends").asBoolean()).isTrue();

        JsonNode after = asBank();
        assertThat(after.at("/listings/0/inForce").asBoolean()).isFalse();
        assertThat(after.at("/measures")).isEmpty();
        assertThat(asSubject().at("/listings/0/inForce").asBoolean()).isFalse();
        assertThat(profile(bank(), "LOAN_APPROVAL", Map.of("at", before.at("/knownAt").asString())))
                .as("what was known then is told as then")
                .isEqualTo(before);

        var late = ask(decision("declineDispute", id, 1), agency(AUTHORITY));
        assertThat(late.code()).isEqualTo("CASE_CHANGED");
        assertThat(late.body().at("/errors/0/extensions/since/0/kind").asString())
                .isEqualTo("ACCEPTED");

        JsonNode settled =
                mutate(
                        "settleDispute(idempotencyKey: \"remedy-settle\", id: \""
                                + id
                                + "\", version: 2, finding: {found: RIGHT, says: \"经核实无误\"})"
                                + " { stage found next { article } history { kind organisation } }",
                        agency(AUTHORITY));
        assertThat(settled.at("/next")).isNotEmpty();
        assertThat(settled.at("/history")).hasSize(3);
        assertThat(asBank().at("/listings/0/inForce").asBoolean()).isTrue();
        assertThat(asBank().at("/measures")).isNotEmpty();
    }

    /** 湛江 §24: whoever reads of it in feeds reads of it as what rests, first and last. */
    @Test
    void whatIsPlacedOnADisputedDecisionRestsFromTheStart(@TempDir Path folder) throws IOException {
        String former = listing();
        JsonNode filed =
                mutate(
                        "fileDispute(idempotencyKey: \"remedy-0009\", dispute: {organisation: \""
                                + COMPANY
                                + "\", entry: \""
                                + entry(OLDER)
                                + "\", ground: WRONG_FACTS, says: \"并非不符\", to: \""
                                + AUTHORITY
                                + "\"}) { id }",
                        subject(REPRESENTATIVE, "disputes:file"));
        mutate(decision("acceptDispute", filed.at("/id").asString(), 1), agency(AUTHORITY));
        List<String> sample = Files.readAllLines(Path.of("graph-seed/sample/list-entries.csv"));
        String placed = sample.get(1).replace(NEWER, OLDER).replace("食品药品", "虚假广告");
        Files.write(folder.resolve("list-entries.csv"), List.of(sample.getFirst(), placed));

        gateway.anHourLater();
        gateway.with(folder);

        JsonNode listings = asBank().at("/listings");
        assertThat(listings).hasSize(2);
        for (JsonNode each : listings) {
            assertThat(each.at("/inForce").asBoolean())
                    .isEqualTo(each.at("/id").asString().equals(former));
        }
        try (var session = TestGraph.driver().session()) {
            List<String> told =
                    session.run(
                                    "MATCH (e:FeedEntry) WHERE e.item CONTAINS $of RETURN e.item AS"
                                            + " item",
                                    Map.of("of", OLDER))
                            .list(row -> row.get("item").asString());
            assertThat(told).isNotEmpty().allMatch(item -> item.contains("\"suspensions\""));
        }
    }

    @Test
    void whoIsNotTheSubjectNeitherFilesNorReads() {
        String listing = listing();
        String file =
                "fileDispute(idempotencyKey: \"remedy-0002\", dispute: {organisation: \""
                        + COMPANY
                        + "\", listing: \""
                        + listing
                        + "\", ground: OTHER, says: \"有误\", to: \""
                        + AUTHORITY
                        + "\"}) { id }";
        assertThat(ask(file, subject(STRANGER, "disputes:file")).code())
                .isEqualTo("NOT_THE_SUBJECT");
        assertThat(ask(file, bank()).code()).isEqualTo("SCOPE_MISSING");

        String id = mutate(file, subject(REPRESENTATIVE, "disputes:file")).at("/id").asString();
        String mine = "{ disputesOfMine(organisation: \"" + COMPANY + "\") { id } }";
        String inbox = "{ disputesAtUs { id subjectName } }";
        JsonNode own = query(mine, subject(REPRESENTATIVE, "disputes:file"));
        assertThat(own.at("/disputesOfMine/0/id").asString()).isEqualTo(id);
        assertThat(query(inbox, agency(AUTHORITY)).at("/disputesAtUs")).hasSize(1);
        assertThat(query(inbox, agency(ANOTHER)).at("/disputesAtUs")).isEmpty();
        var after = "{ restorationsAfter(id: \"" + id + "\") { id } }";
        assertThat(query(after, subject(REPRESENTATIVE, "disputes:file")).at("/restorationsAfter"))
                .isEmpty();
        assertThat(askDocument(after, agency(ANOTHER)).code()).isEqualTo("CASE_UNKNOWN");
    }

    @Test
    void aRepairedListingIsServedToNobodyFromTheInstantOfTheDecisionOn() {
        String listing = listing();
        String apply =
                "applyForRepair(idempotencyKey: \"remedy-%s\", repair: {organisation: \"%s\","
                        + " %s: \"%s\", way: PUT_RIGHT, says: \"已整改\"%s}) { id version stage }";
        var bare =
                ask(
                        apply.formatted("0003", COMPANY, "listing", listing, ""),
                        subject(REPRESENTATIVE, "repairs:apply"));
        assertThat(bare.code()).isEqualTo("NOT_REPAIRABLE");
        assertThat(bare.body().at("/errors/0/extensions/missing")).hasSize(2);

        JsonNode before = asBank();
        gateway.anHourLater();
        String papers = ", evidence: \"整改报告\", commitment: \"信用承诺书\"";
        repaired(apply.formatted("0004", COMPANY, "listing", listing, papers));
        assertThat(asBank().at("/listings")).isEmpty();
        assertThat(asBank().at("/measures")).isEmpty();
        assertThat(asSubject().at("/listings")).isEmpty();
        var then = new HashMap<String, Object>();
        then.put("on", "2026-01-15");
        assertThat(profile(bank(), "LOAN_APPROVAL", then).at("/listings"))
                .as("whatever day is asked about")
                .isEmpty();
        then.put("at", before.at("/knownAt").asString());
        assertThat(profile(bank(), "LOAN_APPROVAL", then).at("/listings"))
                .as("and whatever instant")
                .isEmpty();

        String entry = asBank().at("/creditEntries/edges/0/node/id").asString();
        int entries = asBank().at("/creditEntries/edges").size();
        repaired(apply.formatted("0005", COMPANY, "entry", entry, papers));
        assertThat(asBank().at("/creditEntries/edges")).hasSize(entries - 1);
        assertThat(asSubject().at("/creditEntries/edges")).hasSize(entries - 1);
    }

    @Test
    void aCourtsEntryIsBeforeItsCourtAndRestsNothing() {
        String debtor = "91999999MADCN0031K";
        String token = subject("999999197901020122", "credit:read");
        String profile =
                "{ creditProfile(subject: {unifiedCode: \""
                        + debtor
                        + "\"}, purpose: SELF_INQUIRY) { listings { id inForce } } }";
        JsonNode listing = query(profile, token).at("/creditProfile/listings/0");
        assertThat(listing.at("/inForce").asBoolean()).isTrue();
        JsonNode sent =
                mutate(
                        "fileDispute(idempotencyKey: \"remedy-0007\", dispute: {organisation: \""
                                + debtor
                                + "\", listing: \""
                                + listing.at("/id").asString()
                                + "\", ground: ALREADY_PERFORMED, says: \"已经履行\", to: \""
                                + AUTHORITY
                                + "\"}) { stage receiver court next { article } due { lastDay } }",
                        subject("999999197901020122", "disputes:file"));
        assertThat(sent.at("/stage").asString()).isEqualTo("AT_COURT");
        assertThat(sent.at("/receiver").asString()).isEqualTo("11999999MADEM03C0G");
        assertThat(sent.at("/next/0/article").asString()).contains("法释〔2017〕7号");

        String inbox = "{ disputesAtUs { stage subjectName } }";
        assertThat(query(inbox, court()).at("/disputesAtUs/0/stage").asString())
                .isEqualTo("AT_COURT");
        assertThat(query(inbox, agency(AUTHORITY)).at("/disputesAtUs")).isEmpty();
        assertThat(query(profile, token).at("/creditProfile/listings/0")).isEqualTo(listing);
    }

    @Test
    void everyDecisionStandsInTheSubjectsLog() {
        String listing = listing();
        String file =
                "fileDispute(idempotencyKey: \"remedy-0006\", dispute: {organisation: \""
                        + COMPANY
                        + "\", listing: \""
                        + listing
                        + "\", ground: OTHER, says: \"有误\", to: \""
                        + AUTHORITY
                        + "\"}) { id }";
        String id = mutate(file, subject(REPRESENTATIVE, "disputes:file")).at("/id").asString();
        mutate(decision("acceptDispute", id, 1), agency(AUTHORITY));

        JsonNode looks =
                query(
                                "{ accessesToMe(organisation: \""
                                        + COMPANY
                                        + "\", first: 2) { edges { node { action organisation"
                                        + " outcome facts basis { reference } } } } }",
                                subject(REPRESENTATIVE, "accesses:read"))
                        .at("/accessesToMe/edges");
        assertThat(looks.at("/0/node/action").asString()).isEqualTo("Mutation.acceptDispute");
        assertThat(looks.at("/0/node/organisation").asString()).isEqualTo(AUTHORITY);
        assertThat(looks.at("/0/node/outcome").asString()).isEqualTo("DECIDED");
        assertThat(looks.at("/0/node/basis/reference").asString()).isEqualTo(id);
        assertThat(looks.at("/1/node/action").asString()).isEqualTo("Mutation.fileDispute");
    }

    private void repaired(String apply) {
        JsonNode applied = mutate(apply, subject(REPRESENTATIVE, "repairs:apply"));
        String id = applied.at("/id").asString();
        JsonNode done =
                mutate(
                        "decideRepair(idempotencyKey: \"repair-"
                                + id.substring(0, 40)
                                + "\", id: \""
                                + id
                                + "\", version: 1, check: {madeGood: true, gravity: ORDINARY,"
                                + " says: \"核查属实\"}) { stage effect ended article }",
                        agency(AUTHORITY));
        assertThat(done.at("/effect").asString()).isEqualTo("ALL_ENDS");
        assertThat(done.at("/ended").asBoolean()).isTrue();
    }

    private String entry(String document) {
        for (JsonNode edge : asSubject().at("/creditEntries/edges")) {
            if (edge.at("/node/documentNumber").asString().equals(document)) {
                return edge.at("/node/id").asString();
            }
        }
        throw new AssertionError("no such entry");
    }

    private String listing() {
        return asSubject().at("/listings/0/id").asString();
    }

    private JsonNode asBank() {
        return profile(bank(), "LOAN_APPROVAL", Map.of());
    }

    private JsonNode asSubject() {
        return profile(subject(REPRESENTATIVE, "credit:read"), "SELF_INQUIRY", Map.of());
    }

    private JsonNode profile(String token, String purpose, Map<String, Object> asOf) {
        var variables = new HashMap<String, Object>(asOf);
        variables.put("s", Map.of("unifiedCode", COMPANY));
        variables.put("p", purpose);
        var reply = gateway.client().ask(PROFILE, variables, token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/creditProfile");
    }

    private static String decision(String mutation, String id, int version) {
        return "%s(idempotencyKey: \"%s-%d\", id: \"%s\", version: %d, because: \"符合条件\")"
                        .formatted(mutation, mutation, version, id, version)
                + " { stage suspends history { kind } }";
    }

    private String code(String mutation, String id, int version, String token) {
        return ask(decision(mutation, id, version), token).code();
    }

    private JsonNode mutate(String mutation, String token) {
        var reply = ask(mutation, token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        assertThat(reply.body().at("/errors").isMissingNode()).as(reply.raw().body()).isTrue();
        return reply.body().at("/data").iterator().next();
    }

    private Client.Reply ask(String mutation, String token) {
        return askDocument("mutation { " + mutation + " }", token);
    }

    private Client.Reply askDocument(String document, String token) {
        return gateway.client().ask(document, Map.of(), token);
    }

    private JsonNode query(String document, String token) {
        var reply = askDocument(document, token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data");
    }

    private static String bank() {
        return TestIssuer.running().bank("credit:read");
    }

    private static String court() {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("demo-court")
                                        .claim("caller_kind", "COURT")
                                        .claim("organisation", "11999999MADEM03C0G")
                                        .claim("scope", "disputes:decide"));
    }

    private static String agency(String code) {
        String client =
                code.equals(AUTHORITY)
                        ? "demo-agency"
                        : "test-agency-" + UnifiedCode.of(code).value();
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", "AGENCY")
                                        .claim("organisation", code)
                                        .claim(
                                                "scope",
                                                "disputes:decide repairs:decide"
                                                        + " restorations:report"));
    }

    private static String subject(String number, String scope) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("test-subject")
                                        .claim("caller_kind", "SUBJECT")
                                        .claim("document_kind", "RESIDENT_ID")
                                        .claim("document_number", number)
                                        .claim("scope", scope));
    }
}
