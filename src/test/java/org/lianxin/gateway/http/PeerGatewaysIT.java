package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.cypher.Transactions;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerAgreementRegister;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerRounds;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.RecallRounds;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.StepWanted;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two whole gateways, each over a graph of its own, follow each other over HTTP, with tokens that
 * are bound to a key.
 */
@Tag("slow")
class PeerGatewaysIT {

    private static final UnifiedCode A = UnifiedCode.of("91999999MADEM10E12");
    private static final UnifiedCode B = UnifiedCode.of("91999999MADEM07G4T");
    private static final String C = "91999999MADGM3038H";
    private static final String OFFICE = "11999999MADGA00770";
    private static final String COMPANY = "91999999MADCN0090N";
    private static final String AUTHORITY = "11999999MADGA0093M";
    private static final String BANK = "91999999MADEM08L6F";
    private static final String REPRESENTATIVE = "999999197001200208";
    private static final String FOREIGN =
            "knownAt foreignEntries { id list city category authority document decidedBy provision"
                + " decidedOn term { from until } suspended disputed published wayOut { zh en }"
                + " origin { region id peer via feed epoch seq asOfSeq toldAt receivedAt receipt }"
                + " }";

    @TempDir private static Path folder;

    private static WholeGateway a;
    private static WholeGateway b;
    private static TokenDesk desk;

    @BeforeAll
    static void start() throws IOException {
        TestGraph.resetSecond();
        a = WholeGateway.start(TestGraph.uri().toString(), "--lianxin.region.code=" + A.value());
        a.withSample();
        desk = new TokenDesk("region-b", "REGION_PEER");
        Path key = folder.resolve("client.jwk");
        Files.writeString(key, desk.clientKey());
        String link = "--lianxin.peer.links[0].";
        b =
                WholeGateway.beside(
                        TestGraph.secondUri().toString(),
                        "--lianxin.region.code=" + B.value(),
                        link + "code=" + A.value(),
                        link + "url=http://localhost:" + a.port() + "/graphql",
                        link + "client.id=region-b",
                        link + "client.token-uri=" + desk.address(),
                        link + "client.key-file=" + key);
        b.withSample();
        a.registry().register(B.value(), "示例地区乙平台", CallerKind.REGION_PEER, "region-b");
        a.registry().register(AUTHORITY, "赣州市示例监督管理局", CallerKind.AGENCY, "ganzhou-agency");
        b.registry().register(A.value(), "示例地区甲平台", CallerKind.REGION_PEER, "region-a");
    }

    @AfterAll
    static void stop() {
        b.close();
        a.close();
        desk.close();
    }

    @Test
    void whatOneRegionListsTheOtherShowsAsForeign() throws IOException {
        agree(a, B);
        agree(b, A);
        file("甲示守〔2026〕1号", "2026-11-20");
        file("甲示守〔2026〕2号", "");
        b.part(PeerRounds.class).walk();

        JsonNode following = following();
        assertThat(following.at("/state").asString()).isEqualTo("FOLLOWING");
        assertThat(following.at("/problem").isNull()).as(following.toString()).isTrue();
        assertThat(following.at("/digest").asString()).isEqualTo(feedOfA("digest"));
        assertThat(following.at("/seq").asString()).isEqualTo(feedOfA("headSeq"));

        assertThat(subscriptionAtA().at("/lag").asString()).isEqualTo("0");
        assertThat(subscriptionAtA().at("/acknowledgedSeq").asString())
                .isEqualTo(following.at("/seq").asString());

        JsonNode everyone = profile(bank(), "LOAN_APPROVAL", null, null).at("/foreignEntries");
        assertThat(everyone.valueStream().map(each -> each.at("/document").asString()))
                .contains("甲示守〔2026〕1号")
                .doesNotContain("甲示守〔2026〕2号");
        JsonNode first =
                everyone.valueStream()
                        .filter(each -> each.at("/document").asString().contains("1号"))
                        .findFirst()
                        .orElseThrow();
        assertThat(first.at("/origin/region").asString()).isEqualTo(A.value());
        assertThat(first.at("/origin/asOfSeq").asString())
                .isEqualTo(following.at("/seq").asString());
        assertThat(first.at("/origin/receipt").asString()).isNotBlank();
        assertThat(first.at("/wayOut/zh").asString()).contains("来源地区");

        JsonNode agency = profile(agency(), "APPROVAL", "{m: 1}", null);
        assertThat(
                        agency.at("/foreignEntries")
                                .valueStream()
                                .map(each -> each.at("/document").asString()))
                .contains("甲示守〔2026〕1号", "甲示守〔2026〕2号");

        // A third region has no feed of the first, but asks it.
        a.registry().register(C, "示例地区丙平台", CallerKind.REGION_PEER, "region-c");
        var asked =
                Asking.ask(
                        a,
                        Asking.token("region-c", "REGION_PEER", "credit:read"),
                        Asking.organisation(COMPANY),
                        "SUPERVISION",
                        "listings { id }");
        assertThat(asked.raw().body()).contains(first.at("/origin/id").asString());
        Instant told = b.now();
        bothLater(Duration.ofMinutes(10));
        withdraw(first.at("/origin/id").asString());
        b.part(PeerRounds.class).walk();
        assertThat(following().at("/problem").isNull())
                .as("its nonce of ten minutes ago was replaced by that which it was given")
                .isTrue();
        servedToNobody("甲示守〔2026〕1号", told);
        recalled(first);
        answered(first);

        file("甲示守〔2026〕3号", "2026-11-20");
        ended(a, B);
        b.part(PeerRounds.class).walk();
        assertThat(profile(agency(), "APPROVAL", "{m: 1}", null).at("/foreignEntries")).isEmpty();
        assertThat(following().at("/digest").asString()).isEqualTo(feedOfA("digest"));
    }

    /** Not now, nor as it was known before, to whoever saw it and to whoever did not. */
    private static void servedToNobody(String document, Instant before) {
        for (@Nullable String knownAt : new @Nullable String[] {null, before.toString()}) {
            for (JsonNode seen :
                    List.of(
                            profile(bank(), "LOAN_APPROVAL", null, knownAt),
                            profile(agency(), "APPROVAL", "{m: 1}", knownAt))) {
                assertThat(seen.at("/foreignEntries").toString()).doesNotContain(document);
            }
        }
    }

    /** Whoever was shown it, by its own region or here, is told once, under its own receipt. */
    private static void recalled(JsonNode entry) {
        for (int round = 0; round < 2; round++) {
            a.part(RecallRounds.class).walk();
            b.part(RecallRounds.class).walk();
        }
        JsonNode peers = recalls(a, "region-b", "REGION_PEER");
        assertThat(peers).hasSize(1);
        assertThat(peers.at("/0/because").asString()).isEqualTo("CORRECTED");
        assertThat(peers.at("/0/about/kind").asString()).isEqualTo("LISTING");
        assertThat(peers.at("/0/about/id").asString()).isEqualTo(entry.at("/origin/id").asString());
        assertThat(peers.at("/0/receipt/id").asString())
                .isEqualTo(entry.at("/origin/receipt").asString());
        assertThat(peers.at("/0/receipt/action").asString()).isEqualTo("Query.feedChanges");
        assertThat(peers.at("/0/due/lastDay").asString()).isEqualTo("2026-11-25");

        JsonNode askers = recalls(a, "region-c", "REGION_PEER");
        assertThat(askers).hasSize(1);
        assertThat(askers.at("/0/receipt/action").asString()).isEqualTo("Query.creditProfile");

        for (String[] reader : new String[][] {{"test-bank", "BANK"}, {"test-agency", "AGENCY"}}) {
            JsonNode recalls = recalls(b, reader[0], reader[1]);
            assertThat(recalls).as(reader[0]).hasSize(1);
            JsonNode recall = recalls.path(0);
            assertThat(recall.at("/because").asString()).isEqualTo("CORRECTED");
            assertThat(recall.at("/about/kind").asString()).isEqualTo("FOREIGN_ENTRY");
            assertThat(recall.at("/about/id").asString()).isEqualTo(entry.at("/id").asString());
            assertThat(recall.at("/receipt/action").asString()).isEqualTo("Query.creditProfile");
            assertThat(recall.at("/receipt/facts").toString()).contains("FOREIGN_ENTRY");
            assertThat(recall.at("/now/howToRead/zh").asString()).contains("停止使用");
            assertThat(recall.toString()).doesNotContain("甲示守");
        }
        assertThat(recalls(b, "test-agency-11999999MADGA00508", "AGENCY"))
                .as("whoever was shown nothing is told nothing")
                .isEmpty();
    }

    /**
     * Once its own readers have all been told, the second region says at the first what it did; the
     * authority and the subject see it at both.
     */
    private static void answered(JsonNode entry) {
        String origin = entry.at("/origin/id").asString();
        assertThat(following().at("/openRecalls").asInt())
                .as("it was read, and is not acknowledged while somebody here may not be told")
                .isZero();
        b.part(PeerRounds.class).walk();
        assertThat(following().at("/openRecalls").asInt()).isEqualTo(1);
        assertThat(recalls(a, "region-b", "REGION_PEER").at("/0/open").asBoolean()).isTrue();

        String recall = recalls(b, "test-bank", "BANK").at("/0/id").asString();
        asked(
                b,
                "mutation { acknowledgeRecall(idempotencyKey: \"peer-recall-1\", recall: \""
                        + recall
                        + "\", done: [STOPPED_USING, CHANGED_DECISION]) { open } }",
                Asking.token("test-bank", "BANK", "recalls:write"));
        bothLater(Duration.ofMinutes(3));
        for (int round = 0; round < 2; round++) {
            b.part(RecallRounds.class).walk();
            b.part(PeerRounds.class).walk();
        }
        assertThat(following().at("/openRecalls").asInt()).isZero();
        assertThat(following().at("/recallProblem").isNull()).isTrue();

        JsonNode told = recalls(a, "region-b", "REGION_PEER");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/open").asBoolean()).isFalse();
        assertThat(told.at("/0/answers")).as("once").hasSize(1);
        assertThat(told.at("/0/answers/0/done").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("STOPPED_USING", "DELETED_COPIES", "PASSED_ON");
        assertThat(recalls(a, "region-c", "REGION_PEER").at("/0/open").asBoolean())
                .as("that of another region is its own affair")
                .isTrue();
        for (String token : List.of(authority(), subject())) {
            assertThat(openAbout(a, origin, token)).isEqualTo(Map.of(B.value(), false, C, true));
        }
        assertThat(openAbout(b, entry.at("/id").asString(), subject()))
                .isEqualTo(Map.of(BANK, false, "11999999MADGA0042D", true));
    }

    /** Which recipients of what became of it have not acknowledged. */
    private static Map<String, Boolean> openAbout(WholeGateway at, String about, String token) {
        Map<String, Boolean> open = new HashMap<>();
        asked(
                        at,
                        "{ recallsOf(about: \"" + about + "\") { recalls { organisation open } } }",
                        token)
                .at("/recallsOf/recalls")
                .forEach(
                        each ->
                                open.put(
                                        each.at("/organisation").asString(),
                                        each.at("/open").asBoolean()));
        return open;
    }

    private static JsonNode asked(WholeGateway gateway, String question, String token) {
        var reply = gateway.client().ask(question, Map.of(), token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data");
    }

    private static String authority() {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("ganzhou-agency")
                                        .claim("caller_kind", "AGENCY")
                                        .claim("scope", "recalls:read"));
    }

    private static String subject() {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("test-subject")
                                        .claim("caller_kind", "SUBJECT")
                                        .claim("document_kind", "RESIDENT_ID")
                                        .claim("document_number", REPRESENTATIVE)
                                        .claim("scope", "accesses:read"));
    }

    private static JsonNode recalls(WholeGateway gateway, String client, String kind) {
        var reply =
                gateway.client()
                        .ask(
                                "{ recalls { id open answers { done } because about { kind id }"
                                    + " receipt { id action facts } now { howToRead { zh } } due {"
                                    + " lastDay } } }",
                                Map.of(),
                                Asking.token(client, kind, "recalls:read"));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/recalls");
    }

    @Test
    void theFollowersTokenIsWorthNothingWithoutItsKey() {
        agree(a, B);
        agree(b, A);
        b.part(PeerRounds.class).walk();
        assertThat(following().at("/problem").isNull()).isTrue();
        assertThat(a.client().ask("{ feeds { feed } }", Map.of(), desk.issued()).code())
                .isEqualTo("DPOP_REQUIRED");
    }

    private static void bothLater(Duration time) {
        a.at(a.now().plus(time));
        b.at(b.now().plus(time));
    }

    /** The first region finds that it was wrong. */
    private static void withdraw(String shownId) {
        LifeSteps steps = a.part(LifeSteps.class);
        ShownIds ids = a.part(ShownIds.class);
        String listing;
        try (var session = TestGraph.driver().session()) {
            listing =
                    session
                            .run("MATCH (l:Listing) RETURN l.key AS key")
                            .list(row -> row.get("key").asString())
                            .stream()
                            .filter(key -> ids.of(key).equals(shownId))
                            .findFirst()
                            .orElseThrow();
        }
        var outcome =
                a.part(Transactions.class)
                        .write(
                                writing ->
                                        steps.take(
                                                writing,
                                                listing,
                                                new StepWanted(
                                                        new LifeStep.End(
                                                                EndReason.CORRECTED,
                                                                LocalDate.of(2026, 11, 21)),
                                                        steps.find(writing, listing)
                                                                .orElseThrow()
                                                                .life()
                                                                .version(),
                                                        new Decider(
                                                                "赣州市示例监督管理局",
                                                                "11999999MADGA0093M",
                                                                "甲",
                                                                null),
                                                        "经核实有误")));
        assertThat(outcome).isInstanceOf(Life.Outcome.Moved.class);
    }

    private static PeerTerms terms() {
        return new PeerTerms(
                true,
                true,
                Set.of(ListKind.RED),
                Set.of(new City("ganzhou")),
                PeerGrade.STANDING,
                false,
                Interval.since(LocalDate.of(2026, 1, 1)),
                "合作协议第三条");
    }

    private static void agree(WholeGateway gateway, UnifiedCode peer) {
        UnifiedCode own = UnifiedCode.of(OFFICE);
        var permit = RegisteredPermits.doing(office(), own, Scope.ORGANISATIONS_MANAGE);
        assertThat(
                        gateway.part(PeerAgreementRegister.class)
                                .agree(permit, new MutationKey("it", "agree-it"), peer, terms()))
                .isInstanceOf(PeerAgreementOutcome.Done.class);
    }

    private static void ended(WholeGateway gateway, UnifiedCode peer) {
        UnifiedCode own = UnifiedCode.of(OFFICE);
        var permit = RegisteredPermits.doing(office(), own, Scope.ORGANISATIONS_MANAGE);
        assertThat(
                        gateway.part(PeerAgreementRegister.class)
                                .end(permit, new MutationKey("it", "end-it-it"), peer, "协议终止"))
                .isInstanceOf(PeerAgreementOutcome.Done.class);
    }

    private static Caller office() {
        return new Caller(
                "test-credit-office",
                OFFICE,
                CallerKind.CREDIT_OFFICE,
                Set.of(Scope.ORGANISATIONS_MANAGE));
    }

    private static JsonNode following() {
        return b.client()
                .ask(
                        "{ peerFollowings { peer state seq digest headSeq problem flaw openRecalls"
                                + " recallProblem } }",
                        Map.of(),
                        Asking.token("test-credit-office", "CREDIT_OFFICE", "organisations:read"))
                .body()
                .at("/data/peerFollowings/0");
    }

    private static JsonNode subscriptionAtA() {
        return a.client()
                .ask(
                        "{ feedSubscriptions { feed acknowledgedSeq lag } }",
                        Map.of(),
                        Asking.token("region-b", "REGION_PEER", "feeds:read"))
                .body()
                .at("/data/feedSubscriptions/0");
    }

    private static String feedOfA(String what) {
        var reply =
                a.client()
                        .ask(
                                "{ feeds { feed headSeq digest } }",
                                Map.of(),
                                Asking.token("region-b", "REGION_PEER", "feeds:read"));
        return reply.body()
                .at("/data/feeds")
                .valueStream()
                .filter(each -> each.at("/feed").asString().startsWith("peer."))
                .findFirst()
                .orElseThrow()
                .at("/" + what)
                .asString();
    }

    private static JsonNode profile(
            String token, String purpose, @Nullable String matter, @Nullable String knownAt) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("s", Map.of("unifiedCode", COMPANY));
        variables.put("p", purpose);
        variables.put("at", knownAt);
        if (matter != null) {
            variables.put("m", Map.of("reference", "示办〔2026〕1号", "statutoryBasis", "行政许可法第三十四条"));
        }
        var reply =
                b.client()
                        .ask(
                                "query($s: SubjectKey!, $p: Purpose, $m: MatterInput, $at:"
                                    + " DateTime) { creditProfile(subject: $s, purpose: $p, matter:"
                                    + " $m, knownAt: $at) { "
                                        + FOREIGN
                                        + " } }",
                                variables,
                                token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/creditProfile");
    }

    private static void file(String document, String published) throws IOException {
        String header =
                Files.readAllLines(Path.of("graph-seed/sample/list-entries.csv")).getFirst();
        String line =
                "红名单,91999999MADCN0090N,赣州示例农业有限公司,诚信典型,"
                        + document
                        + ",赣州市示例监督管理局,11999999MADGA0093M,2026-05-06,,360700,"
                        + published;
        var reply =
                a.client()
                        .ask(
                                "mutation($t: String!) { importFile(name: \"later.csv\", text: $t)"
                                        + " { rows { accepted } turnedAway { reason { zh } } } }",
                                Map.of("t", header + "\n" + line + "\n"),
                                Asking.token("test-agency", "AGENCY", "files:import"));
        assertThat(reply.body().at("/data/importFile/rows/accepted").asInt())
                .as(reply.raw().body())
                .isEqualTo(1);
    }

    private static String bank() {
        return Asking.token("test-bank", "BANK", "credit:read");
    }

    private static String agency() {
        return Asking.token("test-agency", "AGENCY", "credit:read");
    }
}
