package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.TestGraph;
import org.lianxin.exchange.BatchOutcome;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.RowCounts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of one file that contradict each other have one outcome, wherever a chunk ends. */
class ChunkBordersIT {

    private static final int[] SIZES = {1, 2, 3, 5, FileTaking.CHUNK};

    private static final String REGISTRY =
            """
            统一社会信用代码,企业名称,登记机关行政区划,成立日期,登记状态
            91999999MADEM01BXM,示例银行,440800,2001-01-01,存续
            91999999MADEM06H0E,湛江示例食品有限公司,440800,2015-06-18,存续
            91999999MADEM01BXM,示例银行,440800,2002-02-02,存续
            91999999MADEM01BXM,示例银行,440800,2001-01-01,存续
            91999999MADEM01BXM,示例旧银行,440800,2001-01-01,注销
            91999999MADEM06H0E,湛江示例食品有限公司,440800,2015-06-18,存续
            """;

    private static final String POSITIONS =
            """
            统一社会信用代码,姓名,证件类型,证件号码,职务,任职起始日期,任职终止日期
            91999999MADCN0023Q,曹示例,01,999999197001010017,董事,2020-01-01,
            91999999MADCN0023Q,曹示例,01,999999197001010017,董事,2020-01-01,2022-01-01
            91999999MADCN0023Q,别示例,01,999999197001010017,监事,2020-01-01,
            91999999MADCN0023Q,曹示例,01,999999197001010017,董事,2020-01-01,
            91999999MADCN0023Q,曹示例,,,经理,2020-01-01,
            91999999MADCN0023Q,曹示例,01,999999197001010017,董事,2020-01-01,2022-01-01
            91999999MADCN0023Q,曹示例,,,经理,2020-01-01,2021-01-01
            """;

    private static final String LISTINGS =
            """
            名单类型,统一社会信用代码,主体名称,失信行为类别或守信情形,依据文号,认定单位,认定单位统一社会信用代码,列入日期,截止日期,行政区划
            红名单,91999999MADEM06H0E,湛江示例食品有限公司,诚信典型,湛示信〔2030〕1号,湛江市示例市场监督管理局,11999999MADEM04GX4,2025-04-10,2027-04-09,440800
            红名单,91999999MADEM06H0E,湛江示例食品有限公司,诚信典型,湛示信〔2030〕1号,湛江市示例市场监督管理局,11999999MADEM04GX4,2025-04-10,2028-04-09,440800
            红名单,91999999MADEM06H0E,湛江示例食品有限公司,诚信典型,湛示信〔2030〕1号,湛江市示例市场监督管理局,11999999MADEM04GX4,2025-04-10,2027-04-09,440800
            """;

    static Stream<String> texts() {
        return Stream.of(REGISTRY, POSITIONS, LISTINGS);
    }

    /** What came of it: the counts, the rows turned away, and all that the graph says then. */
    private record Outcome(RowCounts rows, List<String> turnedAway, List<String> graph) {}

    @ParameterizedTest
    @MethodSource("texts")
    void doNotDecideWhatBecomesOfContradictions(String text) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int size : SIZES) {
            outcomes.add(take(text, size));
        }

        Outcome whole = outcomes.getLast();
        assertThat(whole.rows().rejected() + whole.rows().quarantined()).isPositive();
        assertThat(whole.rows().accepted()).isPositive();
        for (Outcome outcome : outcomes) {
            assertThat(outcome.rows()).isEqualTo(whole.rows());
            assertThat(outcome.turnedAway()).isEqualTo(whole.turnedAway());
            assertThat(GraphLines.difference(outcome.graph(), whole.graph())).isEmpty();
        }
    }

    private static Outcome take(String text, int chunkRows) {
        TestGraph.reset();
        IntakeContext.intake()
                .importFiles(
                        IntakeContext.permit(),
                        IntakeOrder.of(IntakeContext.SAMPLE),
                        new IntakeWatch() {});
        FileIntake intake = IntakeContext.intake(chunkRows);
        BatchOutcome batch = intake.take(IntakeContext.permit(), "batch.csv", text);
        return new Outcome(
                ((IntakeOutcome.Taken) batch.outcome()).summary().total(),
                batch.turnedAway().stream()
                        .map(row -> row.line() + " " + row.fate() + " " + row.reason().zh())
                        .toList(),
                GraphLines.take());
    }
}
