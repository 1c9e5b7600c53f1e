package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.ProvenEntry;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who sees what of the sample's company and people, in which mode, and what stands in the log
 * afterwards: over HTTP, on a real graph, with the real log.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisclosureIT {

    private static final String COMPANY = "91999999MADEM06H0E";
    private static final String REPRESENTATIVE = "999999197403110010";
    private static final String DIRECTOR = "999999196904300053";
    private static final String ABSENT = "999999199001010016";
    private static final String OTHER_BANK = "91999999MADEM07G4T";

    private static final String PUBLIC_FACTS =
            "access { mode full basis { kind } } standings { list }";
    private static final String ALL =
            "access { mode full basis { kind reference } } standings { list }"
                    + " roles { person { name maskedNumber } }";

    private static WholeGateway gateway;

    @BeforeAll
    static void start() {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
        gateway.registry().register(OTHER_BANK, "示例银行乙", CallerKind.BANK, "test-other-bank");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    @Order(1)
    void whoeverHasAConsentSeesWhatItHolds() {
        var profile = profile(ask(bank(), company(), "LOAN_APPROVAL", ALL));

        assertThat(mode(profile)).isEqualTo("AUTHORISED");
        assertThat(profile.at("/access/basis/kind").asString()).isEqualTo("CONSENT");
        assertThat(profile.at("/standings")).isNotEmpty();
        assertThat(profile.at("/roles/0/person/maskedNumber").asString()).startsWith("999999");
    }

    @Test
    @Order(1)
    void whoeverHasNoneSeesWhatIsPublishedAndIsToldThatMoreNeedsOne() {
        var published = profile(ask(otherBank(), company(), "LOAN_APPROVAL", PUBLIC_FACTS));
        assertThat(mode(published)).isEqualTo("PUBLIC");
        assertThat(published.at("/access/full")).isEmpty();
        // The sample's source does not show that this listing was ever published.
        assertThat(published.at("/standings")).isEmpty();

        var more = ask(otherBank(), company(), "LOAN_APPROVAL", ALL);
        assertThat(more.code()).isEqualTo(ErrorCode.CONSENT_REQUIRED.name());
        assertThat(more.body().at("/errors/0/extensions/fields/0").asString())
                .isEqualTo("CreditProfile.roles");
        assertThat(more.body().at("/errors/0/extensions/because").asString())
                .isEqualTo("NO_CONSENT");
    }

    @Test
    @Order(1)
    void agenciesAskForAMatterAndSeeTheLastFourOfANumber() {
        var without = ask(agency(), company(), "SUPERVISION", ALL);
        assertThat(without.code()).isEqualTo(ErrorCode.NOT_FOR_YOU.name());
        assertThat(without.body().at("/errors/0/extensions/because").asString())
                .isEqualTo("MATTER_MISSING");

        var with = askForAMatter(agency(), ALL);
        assertThat(mode(with)).isEqualTo("SHARED");
        assertThat(with.at("/access/basis/reference").asString()).contains("湛示查〔2026〕9号");
        assertThat(with.at("/roles/0/person/maskedNumber").asString()).matches("\\*{14}[0-9X]{4}");
        assertThat(with.at("/roles/0/person/name").asString()).doesNotContain("*");
    }

    @Test
    @Order(1)
    void theRepresentativeInOfficeIsTheCompanyItself() {
        assertThat(mode(profile(ask(person(REPRESENTATIVE), company(), "SELF_INQUIRY", ALL))))
                .isEqualTo("SELF");
        assertThat(ask(person(DIRECTOR), company(), "SELF_INQUIRY", ALL).code())
                .isEqualTo(ErrorCode.NOT_FOR_YOU.name());
        assertThat(mode(profile(ask(person(DIRECTOR), number(DIRECTOR), "SELF_INQUIRY", ALL))))
                .isEqualTo("SELF");
    }

    @Test
    @Order(1)
    void nobodyLearnsWhetherThereIsAPersonWhoIsNotForThem() {
        for (String token : List.of(bank(), otherBank(), agency(), person(DIRECTOR))) {
            for (String selected : List.of("validAt", ALL)) {
                var there = ask(token, number(REPRESENTATIVE), "LOAN_APPROVAL", selected);
                var absent = ask(token, number(ABSENT), "LOAN_APPROVAL", selected);

                assertThat(there.code()).isEqualTo(ErrorCode.SUBJECT_UNKNOWN.name());
                assertThat(there.status()).isEqualTo(absent.status());
                assertThat(there.body().at("/errors").toString())
                        .isEqualTo(absent.body().at("/errors").toString());
                assertThat(latest(there).said().outcome()).isEqualTo(AuditOutcome.REFUSED);
                assertThat(latest(absent).said().outcome()).isEqualTo(AuditOutcome.REFUSED);
            }
        }
    }

    @Test
    @Order(1)
    void inABatchEachAnswersForItself() {
        var reply =
                gateway.client()
                        .ask(
                                "query($s: [SubjectKey!]!) { creditProfiles(subjects: $s, purpose:"
                                    + " LOAN_APPROVAL) { outcome refusal { code } profile { roles {"
                                    + " title } } } }",
                                Map.of(
                                        "s",
                                        List.of(
                                                company(),
                                                Map.of("unifiedCode", "91999999MADCN0023Q"),
                                                number(REPRESENTATIVE))),
                                bank());

        var items = reply.body().at("/data/creditProfiles");
        assertThat(items.at("/0/outcome").asString()).isEqualTo("FOUND");
        assertThat(items.at("/1/refusal/code").asString()).isEqualTo("CONSENT_REQUIRED");
        assertThat(items.at("/2/refusal/code").asString()).isEqualTo("SUBJECT_UNKNOWN");
        assertThat(reply.body().at("/extensions/receipts")).hasSize(3);
        assertThat(reply.body().at("/extensions/receipts/1/path").asString())
                .isEqualTo("creditProfiles/1");
    }

    @Test
    @Order(2)
    void everyAnswerHasExactlyItsEntriesAndTheSubjectSeesThemAll() {
        List<String> receipts = new ArrayList<>();
        Random random = new Random(20261121);
        for (int i = 0; i < 40; i++) {
            String token =
                    switch (random.nextInt(4)) {
                        case 0 -> bank();
                        case 1 -> otherBank();
                        case 2 -> agency();
                        default -> person(DIRECTOR);
                    };
            var reply =
                    ask(token, company(), "LOAN_APPROVAL", random.nextBoolean() ? ALL : "validAt");
            assertThat(reply.body().at("/extensions/receipts")).hasSize(1);
            receipts.add(reply.body().at("/extensions/receipts/0/id").asString());
        }
        List<JsonNode> told = accesses(person(REPRESENTATIVE), COMPANY);

        assertThat(told.stream().map(look -> look.at("/id").asString()).limit(40))
                .containsExactlyElementsOf(receipts.reversed());
        assertThat(told.getFirst().at("/organisationName").asString()).isNotBlank();
        assertThat(told.getFirst().at("/purpose").asString()).isEqualTo("LOAN_APPROVAL");
    }

    @Test
    @Order(2)
    void theSubjectFindsItsOwnListingsAndEntriesInWhatWasShown() {
        String all =
                "validAt listings { id } measures { listing { id } } pricingFactors { listing { id"
                        + " } } creditEntries(first: 50) { edges { node { id } } }";
        var own = profile(ask(person(REPRESENTATIVE), company(), "SELF_INQUIRY", all));
        Set<String> listings = new TreeSet<>(own.at("/listings").findValuesAsString("id"));
        Set<String> entries = new TreeSet<>(own.at("/creditEntries").findValuesAsString("id"));
        assertThat(listings).isNotEmpty();
        assertThat(entries).isNotEmpty();

        ask(bank(), company(), "LOAN_APPROVAL", "listings { list }");
        var shown = accessesReply(person(REPRESENTATIVE), COMPANY, 1, null);
        ask(bank(), company(), "LOAN_APPROVAL", all);
        var more = accessesReply(person(REPRESENTATIVE), COMPANY, 1, null);

        assertThat(ids(shown)).containsExactlyInAnyOrderElementsOf(listings);
        entries.addAll(listings);
        assertThat(ids(more)).containsExactlyInAnyOrderElementsOf(entries);
        var look = more.body().at("/data/accessesToMe/edges/0/node");
        AuditEntry proved = AuditEntry.ofLeaf(look.at("/proof/leaf").asString());
        assertThat(proved.said().shown())
                .containsExactlyElementsOf(
                        ids(more).stream().map(gateway.part(Pseudonyms.class)::ofShown).toList())
                .doesNotContainAnyElementsOf(entries);
    }

    private static List<String> ids(Client.Reply accesses) {
        return accesses.body()
                .at("/data/accessesToMe/edges/0/node/shownIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    @Order(2)
    void theSubjectsListIsProvedAndHasNoGap() {
        var page =
                gateway.part(AuditEntries.class)
                        .about(gateway.part(Pseudonyms.class).of(companyId()), null, 200);

        @Nullable Long expected = null;
        for (ProvenEntry proven : page.entries()) {
            AuditEntry entry = proven.entry();
            assertThat(proven.proof().proves(entry.hash(), page.checkpoint().root())).isTrue();
            if (expected != null) {
                assertThat(entry.index()).isEqualTo(expected);
            }
            expected = entry.previous();
        }
        assertThat(expected).isNull();
    }

    @Test
    @Order(2)
    void nobodyElseReadsWhoLookedNorByAnothersCursor() {
        var mine = accessesReply(person(REPRESENTATIVE), COMPANY, 1, null);
        String cursor = mine.body().at("/data/accessesToMe/pageInfo/endCursor").asString();

        assertThat(accessesReply(person(DIRECTOR), COMPANY, 1, null).code())
                .isEqualTo(ErrorCode.NOT_THE_SUBJECT.name());
        assertThat(accessesReply(person(DIRECTOR), null, 1, cursor).code())
                .isEqualTo(ErrorCode.CURSOR_INVALID.name());
        assertThat(accessesReply(bank(), null, 1, null).code())
                .isEqualTo(ErrorCode.SCOPE_MISSING.name());
    }

    @Test
    @Order(2)
    void readingWhoLookedLeavesAnEntryToo() {
        var first = accessesReply(person(REPRESENTATIVE), COMPANY, 1, null);
        var second = accessesReply(person(REPRESENTATIVE), COMPANY, 1, null);

        assertThat(second.body().at("/data/accessesToMe/edges/0/node/id").asString())
                .isEqualTo(first.body().at("/extensions/receipts/0/id").asString());
        assertThat(second.body().at("/data/accessesToMe/edges/0/node/action").asString())
                .isEqualTo("Query.accessesToMe");
    }

    @Test
    @Order(3)
    void aRepeatedQuestionTakesNoUseAgain() {
        gateway.registry()
                .register("91999999MADEM10R1R", "示例银行丙", CallerKind.BANK, "test-third-bank");
        grant("91999999MADEM10R1R", 1);
        String token = token("test-third-bank", "BANK", "credit:read");
        var client = gateway.client().under("the-only-use-1");

        var first = ask(client, token, company(), "LOAN_APPROVAL", ALL);
        var again = ask(client, token, company(), "LOAN_APPROVAL", ALL);
        var other = ask(token, company(), "LOAN_APPROVAL", ALL);

        assertThat(mode(profile(first))).isEqualTo("AUTHORISED");
        assertThat(mode(profile(again))).isEqualTo("AUTHORISED");
        assertThat(again.body().at("/extensions/receipts/0/repeats").asLong())
                .isEqualTo(first.body().at("/extensions/receipts/0/index").asLong());
        assertThat(other.code()).isEqualTo(ErrorCode.CONSENT_REQUIRED.name());
        assertThat(other.body().at("/errors/0/extensions/because").asString()).isEqualTo("USED_UP");
    }

    @Test
    @Order(3)
    void aConsentTakenBackOpensNothingFromTheNextRequestOn() {
        gateway.registry()
                .register("91999999MADEM11QX6", "示例银行丁", CallerKind.BANK, "test-fourth-bank");
        String consent = grant("91999999MADEM11QX6", 5);
        String token = token("test-fourth-bank", "BANK", "credit:read");
        assertThat(mode(profile(ask(token, company(), "LOAN_APPROVAL", ALL))))
                .isEqualTo("AUTHORISED");

        var revoked =
                gateway.client()
                        .ask(
                                "mutation($c: ID!) { revokeConsent(idempotencyKey: \"revoke-0001\","
                                        + " id: $c) { state } }",
                                Map.of("c", consent),
                                person(REPRESENTATIVE));
        assertThat(revoked.status()).as(revoked.raw().body()).isEqualTo(200);
        assertThat(ask(token, company(), "LOAN_APPROVAL", ALL).code())
                .isEqualTo(ErrorCode.CONSENT_REQUIRED.name());
    }

    @Test
    @Order(4)
    void whoLeftYesterdayIsNotTheCompanyAndTwoAtOnceBothAre() {
        position("王示例二,01,999999198512311238,法定代表人,2026-11-21,");
        assertThat(mode(profile(ask(person("999999198512311238"), company(), "SELF_INQUIRY", ALL))))
                .isEqualTo("SELF");
        assertThat(mode(profile(ask(person(REPRESENTATIVE), company(), "SELF_INQUIRY", ALL))))
                .isEqualTo("SELF");

        position("陈示例,01,999999197403110010,法定代表人,2019-05-06,2026-11-20");
        assertThat(ask(person(REPRESENTATIVE), company(), "SELF_INQUIRY", ALL).code())
                .isEqualTo(ErrorCode.NOT_FOR_YOU.name());
        assertThat(accessesReply(person(REPRESENTATIVE), COMPANY, 1, null).code())
                .isEqualTo(ErrorCode.NOT_THE_SUBJECT.name());
    }

    private static void position(String row) {
        var reply =
                gateway.client()
                        .ask(
                                "mutation($t: String!) { importFile(name: \"positions.csv\", text:"
                                        + " $t) { rows { accepted } } }",
                                Map.of(
                                        "t",
                                        "统一社会信用代码,姓名,证件类型,证件号码,职务,任职起始日期,任职终止日期\n"
                                                + COMPANY
                                                + ","
                                                + row
                                                + "\n"),
                                token("test-agency", "AGENCY", "files:import"));
        assertThat(reply.body().at("/data/importFile/rows/accepted").asInt())
                .as(reply.raw().body())
                .isEqualTo(1);
    }

    private static String grant(String grantee, int uses) {
        var reply =
                gateway.client()
                        .ask(
                                GRANT,
                                Map.of(
                                        "g",
                                        grantee,
                                        "o",
                                        COMPANY,
                                        "u",
                                        uses,
                                        "k",
                                        "grant-" + grantee),
                                person(REPRESENTATIVE));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/grantConsent/id").asString();
    }

    private static final String GRANT =
            "mutation($g: UnifiedCode!, $o: UnifiedCode!, $u: Int!, $k: String!) {"
                    + " grantConsent(idempotencyKey: $k, consent: {organisation: $o, grantee: $g,"
                    + " terms: {purposes: [LOAN_APPROVAL], categories: [IDENTITY, POSITIONS,"
                    + " LISTINGS], from: \"2026-11-01\", lastDay: \"2026-12-31\", usesMax: $u,"
                    + " evidence: \"示授〔2026〕7号\"}}) { id } }";

    private static List<JsonNode> accesses(String token, @Nullable String organisation) {
        List<JsonNode> looks = new ArrayList<>();
        @Nullable String after = null;
        do {
            var reply = accessesReply(token, organisation, 25, after);
            assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
            var page = reply.body().at("/data/accessesToMe");
            page.at("/edges").forEach(edge -> looks.add(edge.at("/node")));
            after =
                    page.at("/pageInfo/hasNextPage").asBoolean()
                            ? page.at("/pageInfo/endCursor").asString()
                            : null;
        } while (after != null);
        return looks;
    }

    private static Client.Reply accessesReply(
            String token, @Nullable String organisation, int first, @Nullable String after) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("o", organisation);
        variables.put("f", first);
        variables.put("a", after);
        return gateway.client()
                .ask(
                        "query($o: UnifiedCode, $f: Int!, $a: String) { accessesToMe(organisation:"
                            + " $o, first: $f, after: $a) { edges { cursor node { index id at"
                            + " client organisation organisationName action purpose basis { kind"
                            + " reference } facts shownIds outcome reason proof { leaf size path"
                            + " checkpoint } } } pageInfo { hasNextPage endCursor } } }",
                        variables,
                        token);
    }

    private static AuditEntry latest(Client.Reply reply) {
        long index = reply.body().at("/extensions/receipts/0/index").asLong();
        long size = gateway.part(Checkpoints.class).latest().size();
        assertThat(size).isGreaterThan(index);
        String path = reply.body().at("/extensions/receipts/0/path").asString();
        assertThat(path).isEqualTo("creditProfile");
        for (String number : List.of(REPRESENTATIVE, ABSENT)) {
            for (ProvenEntry proven : about(number)) {
                if (proven.entry().index() == index) {
                    return proven.entry();
                }
            }
        }
        throw new AssertionError("no entry " + index);
    }

    private static List<ProvenEntry> about(String number) {
        var identity = gateway.part(org.lianxin.subject.PersonIdentity.class);
        var document =
                new org.lianxin.subject.PersonDocument(
                        org.lianxin.kernel.DocumentKind.RESIDENT_ID, number);
        var subject = new org.lianxin.kernel.PersonId(identity.keyOf(document));
        return gateway.part(AuditEntries.class)
                .about(gateway.part(Pseudonyms.class).of(subject), null, 200)
                .entries();
    }

    private static JsonNode askForAMatter(String token, String selected) {
        var reply =
                gateway.client()
                        .ask(
                                "query($s: SubjectKey!, $m: MatterInput) { creditProfile(subject:"
                                        + " $s, purpose: SUPERVISION, matter: $m) { "
                                        + selected
                                        + " } }",
                                Map.of(
                                        "s",
                                        company(),
                                        "m",
                                        Map.of(
                                                "reference",
                                                "湛示查〔2026〕9号",
                                                "statutoryBasis",
                                                "企业信息公示暂行条例第十四条")),
                                token);
        return profile(reply);
    }

    private static Client.Reply ask(
            String token, Map<String, ?> subject, String purpose, String selected) {
        return ask(gateway.client(), token, subject, purpose, selected);
    }

    private static Client.Reply ask(
            Client client, String token, Map<String, ?> subject, String purpose, String selected) {
        return client.ask(
                "query($s: SubjectKey!, $p: Purpose) { creditProfile(subject: $s, purpose: $p) { "
                        + selected
                        + " } }",
                Map.of("s", subject, "p", purpose),
                token);
    }

    private static JsonNode profile(Client.Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/creditProfile");
    }

    private static String mode(JsonNode profile) {
        return profile.at("/access/mode").asString();
    }

    private static Map<String, ?> company() {
        return Map.of("unifiedCode", COMPANY);
    }

    private static OrganisationId companyId() {
        return new OrganisationId(UnifiedCode.of(COMPANY));
    }

    private static Map<String, ?> number(String number) {
        return Map.of("document", Map.of("kind", "RESIDENT_ID", "number", number));
    }

    private static String bank() {
        return token("test-bank", "BANK", "credit:read");
    }

    private static String otherBank() {
        return token("test-other-bank", "BANK", "credit:read");
    }

    private static String agency() {
        return token("test-agency", "AGENCY", "credit:read");
    }

    private static String person(String number) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("test-subject")
                                        .claim("caller_kind", "SUBJECT")
                                        .claim("document_kind", "RESIDENT_ID")
                                        .claim("document_number", number)
                                        .claim("scope", "credit:read accesses:read consents:give"));
    }

    private static String token(String client, String kind, String scopes) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", kind)
                                        .claim("scope", scopes));
    }
}
