package org.lianxin.exchange.files;

import org.lianxin.exchange.Layout;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sound row of a layout, to be spoilt cell by cell. All that it names is invented. */
record RowFixture(Layout layout, Map<String, String> cells) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String COMPANY = "91999999MADEM06H0E";
    static final String AGENCY = "11999999MADEM04GX4";
    static final String PERSON = "999999199001010016";
    static final Filer FILER =
            new Filer("0".repeat(64), Instant.parse("2026-11-21T00:00:00Z"), "t.csv", "来源");

    /** Knows one court and nothing else. */
    static final Lookups LOOKUPS =
            new Lookups() {
                @Override
                public boolean isConfirmed(UnifiedCode code) {
                    return false;
                }

                @Override
                public Optional<Court> court(String name) {
                    return name.equals("湛江市示例人民法院")
                            ? Optional.of(new Court("11999999MADEM03C0G", "440800"))
                            : Optional.empty();
                }
            };

    static RowFixture of(Layout layout) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<Column> columns = Columns.of(layout);
        List<String> sound = sound(layout);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).header(), sound.get(i));
        }
        return new RowFixture(layout, cells);
    }

    RowFixture with(String header, String value) {
        if (!cells.containsKey(header)) {
            throw new IllegalArgumentException("no column " + header);
        }
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(header, value);
        return new RowFixture(layout, changed);
    }

    List<String> headers() {
        return List.copyOf(cells.keySet());
    }

    Cells read() {
        var header = (Header.Recognised) Header.of(headers());
        CsvRow row = new CsvRow(7, List.copyOf(cells.values()));
        return new Cells(row, header.places(), TODAY, LOOKUPS);
    }

    /** The fault that a reader finds; empty if it finds the row sound. */
    <R> Optional<Fault> fault(RowReader<R> reader) {
        Cells read = read();
        R row = reader.read(read, FILER);
        if ((row == null) != read.fault().isPresent()) {
            throw new AssertionError("a row is either read or at fault");
        }
        return read.fault();
    }

    private static List<String> sound(Layout layout) {
        return switch (layout) {
            case PUBLIC_BODIES -> List.of("湛江市示例人民法院", "11999999MADEM03C0G", "440800", "法院");
            case ENTERPRISES -> List.of(COMPANY, "湛江示例食品有限公司", "440800", "2015-06-18", "存续");
            case POSITIONS ->
                    List.of(COMPANY, "陈示例", "01", PERSON, "董事", "2019-05-06", "2024-05-05");
            case PENALTIES ->
                    List.of(
                            "湛江示例食品有限公司",
                            COMPANY,
                            "",
                            "MADEM06H0",
                            "",
                            "",
                            "",
                            "陈示例",
                            PERSON,
                            "湛江市示例市场监督管理局",
                            AGENCY,
                            "",
                            "湛示罚〔2024〕1号",
                            "食品药品",
                            "事实",
                            "依据",
                            "罚款",
                            "罚款2万元",
                            "2",
                            "",
                            "",
                            "2024-03-15",
                            "2099-12-31",
                            "2025-03-14",
                            "湛江市示例市场监督管理局",
                            AGENCY);
            case FINDINGS ->
                    List.of("湛示罚〔2024〕1号", AGENCY, "陈示例", "01", PERSON, "直接责任", "2024-03-15");
            case LICENCES ->
                    List.of(
                            "湛江示例食品有限公司",
                            COMPANY,
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "湛江市示例市场监督管理局",
                            AGENCY,
                            "",
                            "决定书",
                            "湛示许〔2024〕1号",
                            "核准",
                            "许可证",
                            "SL-1",
                            "内容",
                            "2024-03-15",
                            "2024-03-20",
                            "2099-12-31",
                            "湛江市示例市场监督管理局",
                            AGENCY,
                            "1");
            case LIST_ENTRIES ->
                    List.of(
                            "黑名单",
                            COMPANY,
                            "湛江示例食品有限公司",
                            "食品药品",
                            "湛示罚〔2024〕1号",
                            "湛江市示例市场监督管理局",
                            AGENCY,
                            "2024-04-10",
                            "2027-04-09",
                            "440800",
                            "2024-04-12");
            case COURT_DEBTORS ->
                    List.of(
                            "陈示例",
                            PERSON,
                            "",
                            "自然人",
                            "湛江市示例人民法院",
                            "广东",
                            "(2025)示0801民初1号",
                            "2025-03-03",
                            "(2025)示0801执1号",
                            "湛江市示例人民法院",
                            "给付金钱",
                            "全部未履行",
                            "违反财产报告制度",
                            "2025-04-07",
                            "",
                            "",
                            "");
        };
    }
}
