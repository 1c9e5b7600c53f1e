package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.exchange.BatchOutcome;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeOutcome.Reason;
import org.lianxin.exchange.IntakeSummary;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.exchange.RowCounts;
import org.lianxin.exchange.UnknownTitles;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.CodeConfirmationRow;

import java.time.Instant;
import java.util.List;

class BatchIT {

    private static final String ENTERPRISES = "统一社会信用代码,企业名称,登记机关行政区划,成立日期,登记状态\n";
    private static final String POSITIONS = "统一社会信用代码,姓名,证件类型,证件号码,职务,任职起始日期,任职终止日期\n";
    private static final String LISTINGS =
            "名单类型,统一社会信用代码,主体名称,失信行为类别或守信情形,依据文号,认定单位,认定单位统一社会信用代码,列入日期,截止日期,行政区划\n";
    private static final String WRONG_DIGIT = "91999999MADEM06H0A";

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
    void takesASmallText() {
        BatchOutcome outcome = take(ENTERPRISES + "91999999MADEM01BXM,示例银行,440800,2001-01-01,存续\n");

        assertThat(counts(outcome)).isEqualTo(RowCounts.of(1, 0, 0, 0));
    }

    @Test
    void quarantinesACodeWithAFailingCheckDigitUntilItIsConfirmed() {
        String text = ENTERPRISES + WRONG_DIGIT + ",示例旧照有限公司,440800,2001-01-01,存续\n";

        BatchOutcome before = take(text);
        assertThat(counts(before)).isEqualTo(RowCounts.of(0, 0, 1, 0));
        assertThat(waiting()).isEqualTo(1);

        IntakeContext.transactions()
                .write(
                        writing -> {
                            var filing = new Filing("c", Instant.EPOCH, "c", 1, "示例局", null);
                            var row = new CodeConfirmationRow(UnifiedCode.of(WRONG_DIGIT), filing);
                            return IntakeContext.subjects().confirm(writing, List.of(row));
                        });
        assertThat(counts(take(text))).isEqualTo(RowCounts.of(1, 0, 0, 0));
        assertThat(waiting()).isZero();
    }

    @Test
    void countsTheTitlesThatTheTableDoesNotKnowAlsoWhenRepeated() {
        String text =
                POSITIONS
                        + position("首席示例官", "2020-01-01")
                        + position("首席示例官", "2021-01-01")
                        + position("顾问999999197403110010", "2020-01-01")
                        + position("董事", "2020-01-01")
                        + position("首席示例官", "2099-01-01");

        for (int time = 0; time < 2; time++) {
            var unknown = summary(take(text)).files().getFirst().unknownTitles();
            assertThat(unknown.rows()).isEqualTo(3);
            assertThat(unknown.titles())
                    .containsExactly(
                            new UnknownTitles.Filed("首席示例官", 2),
                            new UnknownTitles.Filed("顾问" + "*".repeat(18), 1));
        }
    }

    @Test
    void quarantinesANumberUnderAnotherName() {
        BatchOutcome outcome =
                take(POSITIONS + "91999999MADCN0023Q,别示例,01,999999197403110010,监事,2020-01-01,\n");

        assertThat(outcome.turnedAway())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.fate()).isEqualTo(Fate.QUARANTINED);
                            assertThat(row.column()).isEqualTo("姓名");
                            assertThat(row.value()).isEqualTo("别**");
                            assertThat(row.reason().zh()).doesNotContain("9999991974");
                        });
    }

    @Test
    void quarantinesAListingWithoutItsGround() {
        BatchOutcome outcome = take(LISTINGS + listing("黑名单", "湛示市监罚〔2099〕9号", "440800"));

        assertThat(outcome.turnedAway())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.fate()).isEqualTo(Fate.QUARANTINED);
                            assertThat(row.column()).isEqualTo("依据文号");
                        });
    }

    @Test
    void rejectsAListThatTheCityDoesNotKeepAndCitesItsArticles() {
        BatchOutcome outcome =
                take(
                        LISTINGS
                                + listing("黑名单", "湛示市监罚〔2024〕1号", "360700")
                                + listing("重点关注名单", "湛示市监罚〔2024〕1号", "440800")
                                + listing("严重失信主体名单", "湛示市监罚〔2024〕1号", "420100")
                                + listing("灰名单", "湛示市监罚〔2024〕1号", "440800")
                                + listing("黑名单", "湛示市监罚〔2024〕1号", "110000"));

        assertThat(outcome.turnedAway()).extracting(RejectedRow::fate).containsOnly(Fate.REJECTED);
        assertThat(outcome.turnedAway())
                .extracting(RejectedRow::column)
                .containsExactly("名单类型", "名单类型", "名单类型", "名单类型", "行政区划");
        assertThat(outcome.turnedAway().getFirst().reason().zh()).contains("#1", "#9");
    }

    @Test
    void rejectsARowThatContradictsAnotherOfItsFile() {
        BatchOutcome outcome =
                take(
                        ENTERPRISES
                                + "91999999MADEM01BXM,示例银行,440800,2001-01-01,存续\n"
                                + "91999999MADEM01BXM,示例银行,440800,2002-02-02,存续\n");

        assertThat(counts(outcome)).isEqualTo(RowCounts.of(1, 0, 0, 1));
        assertThat(outcome.turnedAway()).extracting(RejectedRow::line).containsExactly(3);
    }

    @Test
    void refusesWhatIsTooLargeForABatch() {
        String row = "91999999MADEM01BXM,示例银行,440800,2001-01-01,存续\n";

        assertThat(reason(take(ENTERPRISES + row.repeat(FileIntake.ROWS_MAX + 1))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(take(ENTERPRISES + "示".repeat(FileIntake.BYTES_MAX / 3 + 1))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(take("a,b\n1,2\n"))).isEqualTo(Reason.NOTHING_RECOGNISED);
    }

    @Test
    void takesNothingUnderAPermitForSomethingElse() {
        BatchOutcome outcome =
                IntakeContext.intake().take(CallerFixture.bankPermit(), "a.csv", ENTERPRISES);

        assertThat(reason(outcome)).isEqualTo(Reason.NOT_PERMITTED);
    }

    private static String listing(String list, String document, String division) {
        return list
                + ",91999999MADEM06H0E,湛江示例食品有限公司,食品药品,"
                + document
                + ",湛江市示例市场监督管理局,11999999MADEM04GX4,2024-04-10,2027-04-09,"
                + division
                + "\n";
    }

    private static BatchOutcome take(String text) {
        return IntakeContext.intake().take(IntakeContext.permit(), "batch.csv", text);
    }

    private static String position(String title, String from) {
        return "91999999MADCN0023Q,别示例,01,999999199001010016," + title + "," + from + ",\n";
    }

    private static RowCounts counts(BatchOutcome outcome) {
        return summary(outcome).total();
    }

    private static IntakeSummary summary(BatchOutcome outcome) {
        return ((IntakeOutcome.Taken) outcome.outcome()).summary();
    }

    private static Reason reason(BatchOutcome outcome) {
        return ((IntakeOutcome.NotTaken) outcome.outcome()).reason();
    }

    private static long waiting() {
        try (var session = TestGraph.driver().session()) {
            String count = "MATCH (q:QuarantinedRow) WHERE q.settledAt IS NULL RETURN count(q)";
            return session.run(count).single().get(0).asLong();
        }
    }
}
