package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.subject.Party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

class RowReadersTests {

    private static final RowFixture POSITION = RowFixture.of(Layout.POSITIONS);
    private static final RowFixture PENALTY = RowFixture.of(Layout.PENALTIES);
    private static final RowFixture LICENCE = RowFixture.of(Layout.LICENCES);

    @Test
    void storesALastDayAsTheDayAfter() {
        var row =
                Objects.requireNonNull(new PositionRows().read(POSITION.read(), RowFixture.FILER));

        assertThat(row.held().until()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(row.filing().line()).isEqualTo(7);
        assertThat(row.filing().sourceUnit()).isEqualTo("来源");
    }

    @Test
    void takesTheLastDayOfTheCenturyForNoEnd() {
        var open = POSITION.with("任职终止日期", "2099-12-31").read();
        var row = Objects.requireNonNull(new PositionRows().read(open, RowFixture.FILER));

        assertThat(row.held().until()).isNull();
    }

    @Test
    void keepsAPersonWithoutANumber() {
        var cells = POSITION.with("证件类型", "").with("证件号码", "").read();
        var row = Objects.requireNonNull(new PositionRows().read(cells, RowFixture.FILER));

        assertThat(row.person().document()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "统一社会信用代码,9199999MADEM06H0E",
        "统一社会信用代码,I1999999MADEM06H0E",
        "统一社会信用代码,9199A999MADEM06H0E",
        "姓名,''",
        "证件类型,07",
        "证件类型,''",
        "证件号码,''",
        "证件号码,999999199002300016",
        "证件号码,999999199001010017",
        "证件号码,99999919900101001",
        "职务,''",
        "任职起始日期,2019-02-31",
        "任职起始日期,2019-13-01",
        "任职起始日期,去年",
        "任职起始日期,2026-11-22",
        "任职终止日期,2019-05-05",
    })
    void rejectsAPositionWithAnImpossibleCell(String column, String value) {
        assertThat(POSITION.with(column, value).fault(new PositionRows()))
                .hasValueSatisfying(
                        fault -> {
                            assertThat(fault.fate()).isEqualTo(Fate.REJECTED);
                            assertThat(fault.column()).isIn(column, "证件号码", "证件类型");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019/5/6", "20190506", "2019年5月6日", "2019-05-06 00:00:00", "2019.05.06"})
    void readsDatesAsFilesSpellThem(String date) {
        assertThat(POSITION.with("任职起始日期", date).fault(new PositionRows())).isEmpty();
    }

    @Test
    void leavesACodeWithAFailingCheckDigitToTheRegister() {
        assertThat(POSITION.with("统一社会信用代码", "91999999MADEM06H0A").fault(new PositionRows()))
                .isEmpty();
    }

    @Test
    void quarantinesAFindingOnSomebodyWithoutANumber() {
        assertThat(
                        RowFixture.of(Layout.FINDINGS)
                                .with("证件类型", "")
                                .with("证件号码", "")
                                .fault(new FindingRows()))
                .hasValueSatisfying(f -> assertThat(f.fate()).isEqualTo(Fate.QUARANTINED));
    }

    @Test
    void quarantinesAnAuthorityWhoseCodeFailsItsCheckDigit() {
        assertThat(PENALTY.with("处罚机关统一社会信用代码", "11999999MADEM04GX5").fault(new PenaltyRows()))
                .hasValueSatisfying(f -> assertThat(f.fate()).isEqualTo(Fate.QUARANTINED));
    }

    @Test
    void readsAPenaltyExactly() {
        var cells = PENALTY.with("罚款金额(万元)", "0.350000").read();
        var row = Objects.requireNonNull(new PenaltyRows().read(cells, RowFixture.FILER)).entry();

        var detail = (EntryDetail.Penalty) row.statement().detail();
        assertThat(detail.fineWan()).isEqualTo(new BigDecimal("0.35"));
        assertThat(detail.penaltyKinds()).containsExactly("罚款");
        assertThat(row.statement().term().until()).isNull();
        assertThat(row.statement().publicUntil()).isEqualTo(LocalDate.of(2025, 3, 15));
        assertThat(row.filing().sourceUnitCode()).isEqualTo(RowFixture.AGENCY);
    }

    @ParameterizedTest
    @CsvSource({
        "罚款金额(万元),''",
        "罚款金额(万元),0",
        "罚款金额(万元),-2",
        "罚款金额(万元),'2,000'",
        "罚款金额(万元),2.1234567",
        "罚款金额(万元),两万",
        "处罚类别,警告",
        "处罚类别,罚款;没收违法所得、没收非法财物",
        "处罚类别,罚款；暂扣或者吊销许可证、暂扣或者吊销执照",
        "处罚类别,没有这一种",
        "没收违法所得、没收非法财物的金额(万元),1",
        "暂扣或吊销证照名称及编号,营业执照",
        "处罚决定日期,2026-11-22",
        "处罚有效期,2024-03-14",
        "公示截止期,2024-03-15",
        "行政相对人代码_3(组织机构代码),MADEM0XX0",
        "法定代表人身份证号,999999199001010011",
        "行政处罚决定书文号,''",
        "处罚机关统一社会信用代码,''",
        "数据来源单位,''",
    })
    void rejectsAPenaltyWhosePartsDoNotFit(String column, String value) {
        assertThat(PENALTY.with(column, value).fault(new PenaltyRows()))
                .hasValueSatisfying(f -> assertThat(f.fate()).isEqualTo(Fate.REJECTED));
    }

    @Test
    void knowsTheKindsOfTheLawOf2021OnlyFromItsFirstDay() {
        var suspended = PENALTY.with("处罚类别", "罚款;限制从业");

        assertThat(suspended.fault(new PenaltyRows())).isEmpty();
        assertThat(suspended.with("处罚决定日期", "2021-07-14").fault(new PenaltyRows())).isPresent();
    }

    @Test
    void takesAnOlderCodeWhereThereIsNoUnifiedOne() {
        var cells = PENALTY.with("行政相对人代码_1(统一社会信用代码)", "").read();
        var row = Objects.requireNonNull(new PenaltyRows().read(cells, RowFixture.FILER)).entry();

        assertThat(row.about())
                .isEqualTo(
                        new Party.ByLegacyCode(
                                LegacyKind.ORGANISATION_CODE, "MADEM06H0", "湛江示例食品有限公司"));
    }

    @Test
    void tiesOlderCodesToTheUnifiedOne() {
        var cells = PENALTY.with("行政相对人代码_2(工商注册号)", "440800000000001").read();
        var row = Objects.requireNonNull(new PenaltyRows().read(cells, RowFixture.FILER));

        assertThat(row.identifiers())
                .singleElement()
                .satisfies(
                        tie -> {
                            assertThat(tie.kind()).isEqualTo(LegacyKind.BUSINESS_REGISTRATION);
                            assertThat(tie.organisation().value()).isEqualTo(RowFixture.COMPANY);
                        });
    }

    @ParameterizedTest
    @CsvSource({"有效期自,2024-03-14", "有效期至,2024-03-19", "许可决定日期,2027-01-01"})
    void rejectsALicenceOutOfOrder(String column, String value) {
        assertThat(LICENCE.with(column, value).fault(new LicenceRows())).isPresent();
        assertThat(LICENCE.fault(new LicenceRows())).isEmpty();
    }

    @Test
    void masksWhatIsPersonalInAFault() {
        assertThat(POSITION.with("证件号码", "999999199001010017").fault(new PositionRows()))
                .hasValueSatisfying(f -> assertThat(f.value()).isEqualTo("999999********0017"));
        assertThat(POSITION.with("统一社会信用代码", "999999199001010016").fault(new PositionRows()))
                .isEmpty();
        assertThat(
                        POSITION.with("职务", "")
                                .with("统一社会信用代码", "9999991990010100")
                                .fault(new PositionRows()))
                .hasValueSatisfying(f -> assertThat(f.value()).doesNotContain("19900101"));
    }
}
