package org.lianxin.benchmark;

import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A court's list as long as one likes: companies and persons by turns, none of whom exists. */
final class InventedCourtList {

    static final String COURT = "湛江市示例人民法院";

    /** Another court of the sample, to warm up with: nobody is on the lists of both. */
    static final String OTHER_COURT = "揭阳市示例人民法院";

    /** See {@link #OTHER_COURT}. */
    static final String OTHER_COURT_CODE = "11999999MADGA00695";

    /** Before anybody of the registries was born: one number has one name. */
    private static final LocalDate FIRST_BORN = LocalDate.of(1932, 1, 1);

    private static final int PER_DAY = 900;
    private static final int FIRST_COMPANY = 5_000_000;
    private static final int FIRST_ELSEWHERE = 1_500_000;

    private InventedCourtList() {}

    static List<CourtRow> of(int rows) {
        return of(0, rows);
    }

    /** Those from one place until before another. */
    static List<CourtRow> of(int from, int until) {
        return IntStream.range(from, until).mapToObj(serial -> row(serial, COURT)).toList();
    }

    /** A list of the other court. */
    static List<CourtRow> elsewhere(int rows) {
        return IntStream.range(FIRST_ELSEWHERE, FIRST_ELSEWHERE + rows)
                .mapToObj(serial -> row(serial, OTHER_COURT))
                .toList();
    }

    /** The same list with every hundredth entry changed. */
    static List<CourtRow> changed(List<CourtRow> list, String performance) {
        List<CourtRow> next = new ArrayList<>(list);
        for (int i = 0; i < next.size(); i += 100) {
            next.set(i, next.get(i).with(CourtField.PERFORMANCE, performance));
        }
        return next;
    }

    private static CourtRow row(int serial, String court) {
        boolean company = serial % 2 == 0;
        Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
        cells.put(CourtField.NAME, company ? "示例第" + serial + "号有限公司" : "示例某");
        cells.put(CourtField.NUMBER, company ? code(serial) : number(serial));
        cells.put(CourtField.KIND, company ? "法人" : "自然人");
        cells.put(CourtField.COURT, court);
        cells.put(CourtField.DOCUMENT, "(2025)示0801民初" + serial + "号");
        cells.put(CourtField.FILED_ON, "2025-03-03");
        cells.put(CourtField.CASE_NUMBER, "(2025)示0801执" + (serial + 1) + "号");
        cells.put(CourtField.BASIS_UNIT, court);
        cells.put(CourtField.DUTY, "给付货款");
        cells.put(CourtField.PERFORMANCE, "全部未履行");
        cells.put(CourtField.BEHAVIOUR, "有履行能力而拒不履行生效法律文书确定义务");
        cells.put(CourtField.PUBLISHED_ON, "2025-04-07");
        return new CourtRow(cells);
    }

    private static String code(int serial) {
        return InventedNumbers.unifiedCode("91", "999999", FIRST_COMPANY + serial);
    }

    private static String number(int serial) {
        return InventedNumbers.residentNumber(
                FIRST_BORN.plusDays(serial / PER_DAY), serial % PER_DAY);
    }
}
