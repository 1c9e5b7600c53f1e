package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.exchange.BatchOutcome;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.RejectedRow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row whose older number belongs to somebody else teaches the registry nothing at all. */
class DisbelievedRowIT {

    private static final String OTHER = "91999999MADCN0023Q";

    @BeforeEach
    void sample() {
        TestGraph.reset();
        IntakeContext.intake()
                .importFiles(
                        IntakeContext.permit(),
                        IntakeOrder.of(IntakeContext.SAMPLE),
                        new IntakeWatch() {});
    }

    @Test
    void tiesNoneOfItsNumbersWhereAnEarlierFileHasOneOfThem() {
        take(penalty(RowFixture.COMPANY, "MADEM06H0", "440800000000001", "", "湛示罚〔2024〕81号"));
        List<RejectedRow> turnedAway = take(disbelieved());

        assertThat(turnedAway).extracting(RejectedRow::line).containsExactly(2);
        assertThat(tied()).containsExactly("440800000000001 " + RowFixture.COMPANY);
    }

    @Test
    void tiesNoneOfItsNumbersWhereAnEarlierRowHasOneOfThem() {
        List<RejectedRow> turnedAway =
                take(
                        penalty(
                                RowFixture.COMPANY,
                                "MADEM06H0",
                                "440800000000001",
                                "",
                                "湛示罚〔2024〕81号"),
                        disbelieved());

        assertThat(turnedAway).extracting(RejectedRow::line).containsExactly(3);
        assertThat(tied()).containsExactly("440800000000001 " + RowFixture.COMPANY);
    }

    /** Its first number is the company's, its second nobody's. */
    private static RowFixture disbelieved() {
        return penalty(OTHER, "MADCN0023", "440800000000001", "440800000000009", "湛示罚〔2024〕82号");
    }

    private static RowFixture penalty(
            String code,
            String organisationCode,
            String registration,
            String tax,
            String document) {
        RowFixture sound = RowFixture.of(Layout.PENALTIES);
        return sound.with(header(sound, "代码_1"), code)
                .with(header(sound, "代码_2"), registration)
                .with(header(sound, "代码_3"), organisationCode)
                .with(header(sound, "代码_4"), tax)
                .with("行政处罚决定书文号", document);
    }

    private static String header(RowFixture row, String part) {
        return row.headers().stream().filter(each -> each.contains(part)).findFirst().orElseThrow();
    }

    private static List<RejectedRow> take(RowFixture... rows) {
        String text =
                Stream.concat(
                                Stream.of(rows[0].headers()),
                                Stream.of(rows).map(row -> List.copyOf(row.cells().values())))
                        .map(cells -> String.join(",", cells))
                        .collect(Collectors.joining("\n"));
        BatchOutcome outcome = IntakeContext.intake().take(IntakeContext.permit(), "p.csv", text);
        return outcome.turnedAway();
    }

    /** The numbers of this test, with whom they lead to. */
    private static List<String> tied() {
        String ties =
                """
                MATCH (i:LegacyIdentifier)-[:IDENTIFIES]->(o:Organisation)
                WHERE i.value STARTS WITH '4408000000'
                RETURN i.value + ' ' + o.code AS tie ORDER BY tie
                """;
        try (var session = TestGraph.driver().session()) {
            return session.run(ties).list(row -> row.get("tie").asString());
        }
    }
}
