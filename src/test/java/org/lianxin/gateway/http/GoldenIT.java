package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianxin.TestGraph;
import org.lianxin.exchange.RecallRounds;
import org.lianxin.oversight.ReminderRound;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions to the sample and their answers, byte for byte. A missing answer is written down. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenIT {

    /** Recorded times depend on how many transactions an intake takes; days do not. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static WholeGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                WholeGateway.start(TestGraph.uri().toString(), "--lianxin.recall.every=1h")
                        .withSample();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> answers() {
        return Golden.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private static void check(Golden golden) {
        if (golden.name().startsWith("recall/")) {
            gateway.part(RecallRounds.class).walk();
        }
        if (golden.name().startsWith("oversight/")) {
            gateway.part(ReminderRound.class).note(TODAY);
        }
        String answer = INSTANT.matcher(golden.ask(gateway.client())).replaceAll("(an instant)");
        golden.expected()
                .ifPresentOrElse(
                        expected -> assertThat(answer).isEqualTo(expected),
                        () -> {
                            golden.write(answer);
                            throw new AssertionError(
                                    "no answer was expected; read the one now written for "
                                            + golden.name());
                        });
    }

    /** After the others: it lets time pass and changes the graph. */
    @Test
    @Order(2)
    void theSameQuestionAsOfThenHasTheSameBytes() {
        var profile =
                """
                query($s: SubjectKey!, $at: DateTime) {
                  creditProfile(subject: $s, purpose: LOAN_APPROVAL, validAt: "2026-01-15", \
                knownAt: $at) {
                    knownAt measures { code paths { person { name } } source { recordedAt } }
                    roles { title source { recordedAt } } listings { id term { from until } }
                    creditEntries(first: 5) { edges { cursor node { id } } }
                  }
                }
                """;
        gateway.anHourLater();
        var subject = Map.of("unifiedCode", "91999999MADEM06H0E");
        var token = TestIssuer.running().bank("credit:read");
        var first = gateway.client().ask(profile, Map.of("s", subject), token);
        var knownAt = first.body().at("/data/creditProfile/knownAt").asString();

        var changed =
                gateway.client()
                        .ask(
                                "mutation { importFile(name: \"later.csv\", text:"
                                    + " \"统一社会信用代码,姓名,证件类型,证件号码,职务,任职起始日期,任职终止日期\\n"
                                    + "91999999MADEM06H0E,曹示例,01,999999197001010017,监事,2020-01-01,\\n"
                                    + "\") { rows { accepted } } }",
                                Map.of(),
                                TestIssuer.running()
                                        .token(
                                                claims ->
                                                        claims.subject("test-agency")
                                                                .claim("caller_kind", "AGENCY")
                                                                .claim("scope", "files:import")));
        var again = gateway.client().ask(profile, Map.of("s", subject, "at", knownAt), token);

        assertThat(first.status()).as(first.raw().body()).isEqualTo(200);
        assertThat(changed.body().at("/data/importFile/rows/accepted").asInt())
                .as(changed.raw().body())
                .isEqualTo(1);
        assertThat(again.body().at("/data").toString())
                .isEqualTo(first.body().at("/data").toString());
    }
}
