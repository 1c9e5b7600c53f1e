package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.WorkingDay;
import org.lianxin.kernel.WorkingDays;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Says by when something is due in a city, out of its rulebook and the calendar.
 *
 * <p>The day that starts a term is not counted. A term in calendar days and a day of the month are
 * not put off when they end on a day off: no plan says so.
 */
public final class DeadlineDecision {

    private static final Bilingual FROM_THE_DECISION =
            new Bilingual(
                    "方案未写起算日，自行政决定之日起算（" + Setting.OWN_DECISION + "）",
                    "the plan names no start; counted from the decision (our decision)");
    private static final Bilingual END_OF_MONTH =
            new Bilingual(
                    "方案未定日期，以当月最后一日计（" + Setting.OWN_DECISION + "）",
                    "the plan names no day; taken as the last of the month (our decision)");
    private static final Bilingual WITHOUT_DATE =
            new Bilingual("有反馈要求，未定期限", "feedback is required, without a date");

    private final WorkingDays calendar;

    public DeadlineDecision(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** Publishing a licence or a penalty (双公示). */
    public Due publication(Rulebook rulebook, LocalDate decidedOn) {
        Bilingual assumption =
                rulebook.switches().disclosure().clockStart().is(Switches.ClockStart.UNSPECIFIED)
                        ? FROM_THE_DECISION
                        : null;
        List<DeadlineRule> rules = rules(rulebook, DeadlineKind.PUBLISH_DECISIONS);
        return rules.isEmpty()
                ? new Due.Silent()
                : counted(rules.getFirst(), decidedOn, assumption);
    }

    /** Feeding back, in that month, what was done. */
    public Due feedback(Rulebook rulebook, YearMonth month) {
        List<DeadlineRule> rules = rules(rulebook, DeadlineKind.EXECUTION_FEEDBACK);
        if (!rules.isEmpty()) {
            DeadlineRule rule = rules.getFirst();
            return rule.unit() == DeadlineUnit.DAY_OF_MONTH
                    ? inMonth(rule, month)
                    : new Due.NoNumber(rule.article(), rule.text());
        }
        String article = rulebook.switches().feedback().cadence().article();
        return article == null ? new Due.Silent() : new Due.NoNumber(article, WITHOUT_DATE);
    }

    /**
     * Answering a dispute. A rule with a number prevails over one without.
     *
     * @param othersVerify whether somebody else than who received it must verify
     */
    public Due dispute(Rulebook rulebook, LocalDate receivedOn, boolean othersVerify) {
        List<DeadlineRule> rules =
                rules(rulebook, DeadlineKind.DISPUTE_HANDLING).stream()
                        .filter(
                                rule ->
                                        rule.othersVerify() == null
                                                || rule.othersVerify() == othersVerify)
                        .toList();
        if (rules.isEmpty()) {
            return new Due.Silent();
        }
        DeadlineRule rule =
                rules.stream()
                        .filter(each -> each.amount() != null)
                        .findFirst()
                        .orElseGet(rules::getFirst);
        return counted(rule, receivedOn, null);
    }

    /** A rule of the law: withdrawing what lost its decision, a court's correction. */
    public Due lawful(FrameRule rule, LocalDate from) {
        Integer workingDays = rule.workingDays();
        Integer calendarDays = rule.calendarDays();
        if (workingDays != null) {
            return working(from, workingDays, rule.citation(), rule.text(), null);
        }
        return calendarDays == null
                ? new Due.NoNumber(rule.citation(), rule.text())
                : new Due.By(from.plusDays(calendarDays), rule.citation(), rule.text(), null);
    }

    private static List<DeadlineRule> rules(Rulebook rulebook, DeadlineKind kind) {
        return rulebook.deadlines().stream().filter(rule -> rule.kind() == kind).toList();
    }

    private static Due inMonth(DeadlineRule rule, YearMonth month) {
        Integer day = rule.amount();
        return day == null
                ? new Due.By(month.atEndOfMonth(), rule.article(), rule.text(), END_OF_MONTH)
                : new Due.By(WorkingDays.dayOfMonth(month, day), rule.article(), rule.text(), null);
    }

    private Due counted(DeadlineRule rule, LocalDate from, @Nullable Bilingual assumption) {
        return switch (rule.unit()) {
            case WORKING_DAYS ->
                    working(from, amount(rule), rule.article(), rule.text(), assumption);
            case CALENDAR_DAYS ->
                    new Due.By(
                            from.plusDays(amount(rule)), rule.article(), rule.text(), assumption);
            case DAY_OF_MONTH -> inMonth(rule, YearMonth.from(from));
            case YEARS ->
                    new Due.By(
                            from.plusYears(amount(rule)), rule.article(), rule.text(), assumption);
            case PROMPTLY, PERIODICALLY, BY_FIELD_RULE, SUSPENDED, CONTINUES ->
                    new Due.NoNumber(rule.article(), rule.text());
        };
    }

    private static int amount(DeadlineRule rule) {
        return Objects.requireNonNull(rule.amount(), "the loader asks for the amount");
    }

    private Due working(
            LocalDate from,
            int days,
            String article,
            Bilingual rule,
            @Nullable Bilingual assumption) {
        return switch (calendar.after(from, days)) {
            case WorkingDay.On(LocalDate day) -> new Due.By(day, article, rule, assumption);
            case WorkingDay.Unknown(int year) -> new Due.CalendarUnknown(year, article, rule);
        };
    }
}
