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
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerAgreementRegister;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerRounds;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Two whole gateways, each over a graph of its own, follow each other over HTTP. */
@Tag("slow")
class PeerGatewaysIT {

    private static final UnifiedCode A = UnifiedCode.of("91999999MADEM10E12");
    private static final UnifiedCode B = UnifiedCode.of("91999999MADEM07G4T");
    private static final String OFFICE = "11999999MADGA00770";
    private static final String COMPANY = "91999999MADCN0090N";
    private static final String FOREIGN =
            "knownAt foreignEntries { id list city category authority document decidedBy provision"
                + " decidedOn term { from until } suspended disputed published wayOut { zh en }"
                + " origin { region id peer via feed epoch seq asOfSeq toldAt receivedAt receipt }"
                + " }";

    @TempDir private static Path folder;

    private static WholeGateway a;
    private static WholeGateway b;

    @BeforeAll
    static void start() throws IOException {
        TestGraph.resetSecond();
        a = WholeGateway.start(TestGraph.uri().toString(), "--lianxin.region.code=" + A.value());
        a.withSample();
        Path token = folder.resolve("token");
        Files.writeString(token, Asking.token("region-b", "REGION_PEER", "feeds:read") + "\n");
        b =
                WholeGateway.beside(
                        TestGraph.secondUri().toString(),
                        "--lianxin.region.code=" + B.value(),
                        "--lianxin.peer.links[0].code=" + A.value(),
                        "--lianxin.peer.links[0].url=http://localhost:" + a.port() + "/graphql",
                        "--lianxin.peer.links[0].token-file=" + token);
        b.withSample();
        a.registry().register(B.value(), "示例地区乙平台", CallerKind.REGION_PEER, "region-b");
        b.registry().register(A.value(), "示例地区甲平台", CallerKind.REGION_PEER, "region-a");
    }

    @AfterAll
    static void stop() {
        b.close();
        a.close();
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

        file("甲示守〔2026〕3号", "2026-11-20");
        ended(a, B);
        b.part(PeerRounds.class).walk();
        assertThat(profile(agency(), "APPROVAL", "{m: 1}", null).at("/foreignEntries")).isEmpty();
        assertThat(following().at("/digest").asString()).isEqualTo(feedOfA("digest"));
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
                        "{ peerFollowings { peer state seq digest headSeq problem flaw } }",
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
