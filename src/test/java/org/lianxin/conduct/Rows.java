package org.lianxin.conduct;

import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Rows of invented penalties and licences, for tests. */
public final class Rows {

    public static final UnifiedCode CODE = UnifiedCode.of("91440802MA00004100");
    public static final UnifiedCode OTHER = UnifiedCode.of("91440802MA00004880");
    public static final String AUTHORITY = "11440800M07326353C";
    public static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    public static final Party COMPANY = new Party.ByUnifiedCode(CODE, "湛江市甲有限公司");
    public static final Party.Individual PERSON =
            new Party.Individual(
                    "张三", new PersonDocument(DocumentKind.RESIDENT_ID, "999999199001010016"));

    private Rows() {}

    public static EntryRow penalty(Party about, String document, LocalDate day, Filing filing) {
        return penalty(about, document, day, "罚款", filing);
    }

    public static EntryRow penalty(
            Party about, String document, LocalDate day, String facts, Filing filing) {
        var detail =
                new EntryDetail.Penalty(
                        "虚假广告",
                        facts,
                        "《中华人民共和国广告法》第五十五条",
                        List.of("罚款", "没收违法所得、没收非法财物"),
                        "罚款",
                        new BigDecimal("10.50"),
                        new BigDecimal("0.123456"),
                        null);
        return new EntryRow(about, statement(about, document, day, detail), filing);
    }

    public static EntryRow licence(Party about, String document, String number, Filing filing) {
        var detail = new EntryDetail.Licence("普通", "准予行政许可决定书", "许可证", number, "准予经营");
        return new EntryRow(about, statement(about, document, DAY, detail), filing);
    }

    public static FindingRow finding(String document, String responsibility, Filing filing) {
        return new FindingRow(document, AUTHORITY, PERSON, responsibility, DAY, filing);
    }

    private static EntryStatement statement(
            Party about, String document, LocalDate day, EntryDetail detail) {
        return new EntryStatement(
                about.name(),
                new Decision(document, day, "湛江市市场监督管理局", AUTHORITY),
                detail,
                Interval.since(day),
                day.plusYears(3),
                null,
                "1",
                null);
    }
}
