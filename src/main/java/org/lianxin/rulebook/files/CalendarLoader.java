package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.rulebook.RulebookFlaws;
import org.yaml.snakeyaml.nodes.Node;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the calendar out of the State Council's yearly notices, or says all that is wrong with
 * their files.
 *
 * <p>Two checks catch a misread notice: make-up days are weekend days near their holiday, and each
 * year frees as many working days, make-up days deducted, as the law gives holidays (全国年节及纪念日放假办法:
 * 11, since 2025 13), unless an amendment lengthened a holiday.
 */
final class CalendarLoader {

    private static final int HOLIDAYS_UNTIL_2024 = 11;
    private static final int HOLIDAYS_SINCE_2025 = 13;
    private static final int LONGEST_HOLIDAY_DAYS = 10;
    private static final int MAKE_UP_DISTANCE_DAYS = 20;

    private final Flaws flaws = new Flaws();
    private final Set<Integer> years = new TreeSet<>();
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    private CalendarLoader() {}

    /** Throws {@link RulebookFlaws} when anything is wrong with any file. */
    static WorkingDays load(List<RulebookFile> files) {
        CalendarLoader loader = new CalendarLoader();
        files.stream().sorted(Comparator.comparing(RulebookFile::name)).forEach(loader::read);
        loader.flaws.stop();
        return new WorkingDays(loader.years, loader.daysOff, loader.makeUpDays);
    }

    private void read(RulebookFile file) {
        Node root = YamlText.compose(file, flaws);
        if (root == null) {
            return;
        }
        Fields fields = Fields.of(root, file.name(), flaws);
        int year = year(fields, file.name());
        Values.text(fields, "document");
        Values.date(fields, "publishedOn");
        List<Fields> amendments = fields.eachIfAny("amendments");
        amendments.forEach(CalendarLoader::amendment);
        int freed = 0;
        for (Fields each : fields.each("holidays")) {
            freed += holiday(each, year);
        }
        int due = year < 2025 ? HOLIDAYS_UNTIL_2024 : HOLIDAYS_SINCE_2025;
        if (freed < due || (freed > due && amendments.isEmpty())) {
            fields.flaw(
                    "holidays",
                    "放假工作日减去调休上班日为" + freed + "天，应为" + due + "天",
                    "the days off less the make-up days free " + freed + " days, not " + due);
        }
        fields.done();
    }

    private int year(Fields fields, String file) {
        Node node = fields.get("year");
        int year = node == null ? 1 : Values.number(fields, node, 9999);
        if (node != null && !(year + ".yaml").equals(file)) {
            fields.flaw("year", "年份应与文件名一致", "the year must be the file's name");
        }
        years.add(year);
        return year;
    }

    private static void amendment(Fields fields) {
        Values.text(fields, "document");
        Values.date(fields, "publishedOn");
        fields.done();
    }

    /** Takes a holiday in; answers how many working days it frees, make-up days deducted. */
    private int holiday(Fields fields, int year) {
        Values.bilingual(fields, "name");
        Interval days = days(fields, year);
        int freed = 0;
        if (days != null) {
            for (LocalDate day = days.from(); days.contains(day); day = day.plusDays(1)) {
                if (!daysOff.add(day)) {
                    fields.flaw("from", day + "已放假", day + " is a day off already");
                }
                freed += onWeekend(day) ? 0 : 1;
            }
            for (Node node : fields.elements(fields.find("makeUpDays"))) {
                makeUpDay(fields, node, days);
                freed--;
            }
        }
        fields.done();
        return freed;
    }

    private static @Nullable Interval days(Fields fields, int year) {
        LocalDate from = Values.date(fields, "from");
        LocalDate last = Values.date(fields, "lastDay");
        if (last.isBefore(from) || from.plusDays(LONGEST_HOLIDAY_DAYS).isBefore(last)) {
            fields.flaw("lastDay", "假期的末日不合理", "the holiday cannot end on that day");
            return null;
        }
        if (last.getYear() != year) {
            fields.flaw("lastDay", "假期不在" + year + "年", "the holiday does not end in " + year);
            return null;
        }
        return Interval.closedOn(from, last);
    }

    private void makeUpDay(Fields fields, Node node, Interval holiday) {
        LocalDate day = Values.date(fields, node);
        if (!onWeekend(day)) {
            fields.flaw(node, day + "不是周末，不能是调休上班日", day + " is no weekend day to be worked");
            return;
        }
        if (day.plusDays(MAKE_UP_DISTANCE_DAYS).isBefore(holiday.from())
                || day.minusDays(MAKE_UP_DISTANCE_DAYS).isAfter(holiday.from())
                || holiday.contains(day)) {
            fields.flaw(node, day + "与其假期不相邻", day + " is not near its holiday");
        } else if (daysOff.contains(day) || !makeUpDays.add(day)) {
            fields.flaw(node, day + "已另有安排", day + " is spoken for already");
        }
    }

    private static boolean onWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
