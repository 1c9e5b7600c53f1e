package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches;
import org.lianxin.rulebook.Switches.Cadence;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When feedback is owed 执行反馈: monthly by a day, monthly without one, case by case, without any
 * date, or not at all, as the city's plan says.
 *
 * <p>Each month's period ends with its last day in time. A report settles the oldest period that
 * has begun and is not settled: a late one makes good what was missed, and two in one month do not
 * pay for the next.
 */
public final class FeedbackDecision {

    private final DeadlineDecision deadlines;

    public FeedbackDecision(DeadlineDecision deadlines) {
        this.deadlines = deadlines;
    }

    public FeedbackDue decide(Rulebook rulebook, FeedbackDuty duty, LocalDate today) {
        Switches.Feedback rule = rulebook.switches().feedback();
        Due due = deadlines.feedback(rulebook, YearMonth.from(today));
        if (due instanceof Due.Silent || due instanceof Due.CalendarUnknown) {
            return new FeedbackDue.NotOwed(FeedbackDue.Reason.SILENT);
        }
        Set<Party> by = rule.by().value();
        if (by != null && !by.contains(duty.party())) {
            return new FeedbackDue.NotOwed(FeedbackDue.Reason.NOT_THIS_PARTY);
        }
        LocalDate since = duty.since();
        if (since == null || since.isAfter(today)) {
            return new FeedbackDue.NotOwed(FeedbackDue.Reason.NOTHING_DONE);
        }
        return switch (due) {
            case Due.By first ->
                    rule.cadence().is(Cadence.MONTHLY)
                            ? monthly(rulebook, duty, first, today)
                            : undated(first.article(), first.rule(), rule.to().value(), duty);
            case Due.NoNumber(String article, var words) ->
                    undated(article, words, rule.to().value(), duty);
            case Due.Silent _, Due.CalendarUnknown _ ->
                    new FeedbackDue.NotOwed(FeedbackDue.Reason.SILENT);
        };
    }

    private static FeedbackDue undated(
            String article, Bilingual words, @Nullable Party to, FeedbackDuty duty) {
        LocalDate deed = duty.lastDeed() == null ? duty.since() : duty.lastDeed();
        boolean outstanding =
                deed != null && duty.reported().stream().noneMatch(day -> !day.isBefore(deed));
        return new FeedbackDue.Undated(article, words, to, outstanding);
    }

    private FeedbackDue monthly(
            Rulebook rulebook, FeedbackDuty duty, Due.By rule, LocalDate today) {
        List<Period> open = new ArrayList<>();
        duty.spans().forEach(span -> addPeriods(open, rulebook, span, today));
        for (LocalDate report : duty.reported()) {
            open.stream()
                    .filter(period -> !period.firstDay().isAfter(report))
                    .findFirst()
                    .ifPresent(open::remove);
        }
        List<LocalDate> missing =
                open.stream().map(Period::lastDay).filter(day -> day.isBefore(today)).toList();
        LocalDate next =
                open.stream()
                        .map(Period::lastDay)
                        .filter(day -> !day.isBefore(today))
                        .findFirst()
                        .orElse(null);
        return new FeedbackDue.Dated(
                rule.article(),
                rule.rule(),
                rule.assumption(),
                rulebook.switches().feedback().to().value(),
                next,
                missing.isEmpty() ? null : missing.getFirst(),
                missing.size());
    }

    /**
     * From the first that ends on or after the span's first day to the one after today's, and no
     * further than the first that ends when there is nothing more to report. Two spans in one
     * period owe one report.
     */
    private void addPeriods(
            List<Period> periods, Rulebook rulebook, Interval span, LocalDate today) {
        LocalDate until = span.until();
        LocalDate firstDay = span.from();
        if (!periods.isEmpty() && !firstDay.isAfter(periods.getLast().lastDay())) {
            firstDay = periods.getLast().lastDay().plusDays(1);
            if (until != null && !firstDay.isBefore(until)) {
                return;
            }
        }
        for (YearMonth month = YearMonth.from(firstDay);
                !month.isAfter(YearMonth.from(today).plusMonths(2));
                month = month.plusMonths(1)) {
            if (deadlines.feedback(rulebook, month) instanceof Due.By by
                    && !by.lastDay().isBefore(firstDay)) {
                periods.add(new Period(firstDay, by.lastDay()));
                firstDay = by.lastDay().plusDays(1);
                if (until != null && !firstDay.isBefore(until)) {
                    break;
                }
            }
        }
    }

    private record Period(LocalDate firstDay, LocalDate lastDay) {}
}
