package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.gateway.http.Asking.COMPANY;
import static org.lianxin.gateway.http.Asking.bank;
import static org.lianxin.gateway.http.Asking.organisation;
import static org.lianxin.gateway.http.Asking.token;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which entries of an organisation the public sees: penalties within the public term that their
 * source gives, licences while they hold, by today whatever day is asked about.
 */
class PublicEntriesIT {

    private static final Path SAMPLE = Path.of("graph-seed/sample");
    private static WholeGateway gateway;

    @BeforeAll
    static void start() throws IOException {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
        gateway.registry()
                .register("91999999MADEM07G4T", "示例银行乙", CallerKind.BANK, "test-other-bank");
        // Today is 21 November 2026.
        imported(
                "penalties.csv",
                penalty("演罚〔2025〕1号", "2026-11-21"),
                penalty("演罚〔2025〕2号", "2026-11-20"),
                penalty("演罚〔2025〕3号", ""));
        imported(
                "licences.csv",
                licence("演许〔2025〕1号", "2025-01-01", "2026-11-21"),
                licence("演许〔2025〕2号", "2025-01-01", "2026-11-20"),
                licence("演许〔2025〕3号", "2026-11-21", "2030-12-31"),
                licence("演许〔2025〕4号", "2026-11-22", "2030-12-31"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void thePublicSeesWhatIsWithinItsPublicTermAndLicencesThatHold() {
        assertThat(documents(bank("test-other-bank"), ""))
                .containsExactlyInAnyOrder(
                        "湛示市监罚〔2024〕1号", "演罚〔2025〕1号", "演许〔2025〕1号", "演许〔2025〕3号");
    }

    @Test
    void whoeverHasTheSubjectsConsentSeesThemAll() {
        assertThat(documents(bank("test-bank"), ""))
                .contains(
                        "湛示市监罚〔2024〕1号",
                        "湛示市监罚〔2022〕7号",
                        "湛示许〔2020〕18号",
                        "演罚〔2025〕1号",
                        "演罚〔2025〕2号",
                        "演罚〔2025〕3号",
                        "演许〔2025〕2号",
                        "演许〔2025〕4号");
    }

    @Test
    void aDayInThePastOpensNoMoreOfThem() {
        assertThat(documents(bank("test-other-bank"), ", validAt: \"2023-06-01\""))
                .containsExactlyInAnyOrderElementsOf(documents(bank("test-other-bank"), ""))
                .doesNotContain("湛示市监罚〔2022〕7号");
    }

    @Test
    void pagesHoldNoGapWhereSomethingIsNotPublic() {
        List<String> paged = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            var page =
                    profile(
                                    bank("test-other-bank"),
                                    "",
                                    "creditEntries(first: 1"
                                            + after
                                            + ") { edges { node { documentNumber } } pageInfo {"
                                            + " hasNextPage endCursor } }")
                            .body()
                            .at("/data/creditProfile/creditEntries");
            assertThat(page.at("/edges")).hasSize(1);
            paged.add(page.at("/edges/0/node/documentNumber").asString());
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
        }
        assertThat(paged).containsExactlyElementsOf(documents(bank("test-other-bank"), ""));
    }

    private static List<String> documents(String token, String arguments) {
        var reply =
                profile(
                        token,
                        arguments,
                        "creditEntries(first: 50) { edges { node { documentNumber } } }");
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body()
                .at("/data/creditProfile/creditEntries")
                .findValuesAsString("documentNumber");
    }

    private static Client.Reply profile(String token, String arguments, String selected) {
        return gateway.client()
                .ask(
                        "query($s: SubjectKey!) { creditProfile(subject: $s, purpose: LOAN_APPROVAL"
                                + arguments
                                + ") { "
                                + selected
                                + " } }",
                        Map.of("s", organisation(COMPANY)),
                        token);
    }

    private static String penalty(String document, String publicUntil) {
        return "湛江示例食品有限公司,91999999MADEM06H0E,,MADEM06H0,,,,陈示例,999999197403110010,"
                + document
                + ",食品药品,演示,《中华人民共和国食品安全法》第一百二十四条,罚款,罚款1万元,1,,,2025-03-15,2099-12-31,"
                + publicUntil
                + ",湛江市示例市场监督管理局,11999999MADEM04GX4,湛江市示例市场监督管理局,11999999MADEM04GX4,";
    }

    private static String licence(String document, String from, String until) {
        return "湛江示例食品有限公司,91999999MADEM06H0E,,MADEM06H0,,,,,,准予行政许可决定书,"
                + document
                + ",核准,食品生产许可证,SL-DEMO-"
                + document.charAt(8)
                + ",糕点生产,2025-01-01,"
                + from
                + ","
                + until
                + ",湛江市示例市场监督管理局,11999999MADEM04GX4,1,湛江市示例市场监督管理局,11999999MADEM04GX4,";
    }

    private static void imported(String file, String... rows) throws IOException {
        String header = Files.readString(SAMPLE.resolve(file)).split("\r?\n", 2)[0];
        var reply =
                gateway.client()
                        .ask(
                                "mutation($n: String!, $t: String!) { importFile(name: $n, text:"
                                        + " $t) { rows { accepted } } }",
                                Map.of(
                                        "n",
                                        file,
                                        "t",
                                        header + "\n" + String.join("\n", rows) + "\n"),
                                token("test-agency", "AGENCY", "files:import"));
        assertThat(reply.body().at("/data/importFile/rows/accepted").asInt())
                .as(reply.raw().body())
                .isEqualTo(rows.length);
    }
}
