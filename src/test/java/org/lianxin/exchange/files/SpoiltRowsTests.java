package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.exchange.Layout;
import org.lianxin.fixture.InMemoryRulebooks;

import java.util.List;
import java.util.Random;

/** Whatever stands in a row, it is read or refused; nothing is thrown, no number is shown. */
@Tag("slow")
class SpoiltRowsTests {

    private static final String[] JUNK = {
        "",
        "　",
        "\u200B",
        "\u00A0",
        "-",
        "*",
        "\"",
        "=1+1",
        "\n",
        "😀",
        "示例",
        "·",
        "0",
        "-1",
        "1e9",
        "2024-02-30",
        "99999-01-01",
        "2099-12-31",
        "2024-03-15",
        RowFixture.PERSON,
        RowFixture.COMPANY,
        "91999999MADEM06H0A",
        "999999199001010017",
        "01",
        "9",
        "；;；",
        "自然人",
        "法人",
        "罚款;其他",
        "x".repeat(300),
        "长".repeat(30_000),
        "(2025)示0801执1号",
        "440800",
        "000000",
    };

    @ParameterizedTest
    @EnumSource(Layout.class)
    void areReadOrRefused(Layout layout) {
        Random random = new Random(layout.name().hashCode());
        List<String> headers = RowFixture.of(layout).headers();
        for (int round = 0; round < 3_000; round++) {
            RowFixture row = RowFixture.of(layout);
            for (int spoilt = 1 + random.nextInt(3); spoilt > 0; spoilt--) {
                row =
                        row.with(
                                headers.get(random.nextInt(headers.size())),
                                JUNK[random.nextInt(JUNK.length)]);
            }
            row.fault(reader(layout))
                    .ifPresent(
                            fault -> {
                                assertThat(fault.value()).doesNotContain("19900101");
                                assertThat(fault.column()).isIn(headers);
                            });
        }
    }

    private static RowReader<?> reader(Layout layout) {
        var rulebooks = new InMemoryRulebooks(List.of());
        return switch (layout) {
            case PUBLIC_BODIES -> new BodyRows();
            case ENTERPRISES -> new EnterpriseRows();
            case POSITIONS -> new PositionRows();
            case PENALTIES -> new PenaltyRows();
            case FINDINGS -> new FindingRows();
            case LICENCES -> new LicenceRows();
            case LIST_ENTRIES -> new ListingRows(rulebooks);
            case COURT_DEBTORS -> new CourtDebtorRows(rulebooks, RowFixture.LOOKUPS);
        };
    }
}
