package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.WorkingDay;
import org.lianxin.kernel.WorkingDays;

import java.time.LocalDate;

/**
 * Whether a reason lets an entry be deleted, and by when it had to be: 法释〔2017〕7号 art. 10, three
 * working days, the day of the reason not counted.
 *
 * <p>An entry whose term is over is off the list by itself, and what was told of it was right: no
 * reason of art. 2 or 10 has anything left to end. A court that says only that the term is over
 * says what holds already. That it should never have been listed (art. 12) is as true after its
 * term as before, and whoever has it must be told.
 */
public final class CourtDeletionDecision {

    private static final int DAYS = 3;

    private CourtDeletionDecision() {}

    /** What becomes of a deletion. */
    public sealed interface Outcome {

        /**
         * It is allowed.
         *
         * @param dueOn the last day in time; null where no number of days is set, or the calendar
         *     of that year is not known
         */
        record Allowed(@Nullable LocalDate dueOn) implements Outcome {}

        /** The entry is off the list by itself, as the court says: nothing is left to do. */
        record OverAlready() implements Outcome {}

        record Refused(Bilingual reason) implements Outcome {}
    }

    /**
     * Decides.
     *
     * @param listedOn the first day of the entry
     * @param until the first day on which it is over by itself; null where it has no term
     * @param today the day of the deletion
     */
    public static Outcome of(
            CourtList list,
            CourtDeletionReason reason,
            LocalDate arisenOn,
            LocalDate listedOn,
            @Nullable LocalDate until,
            LocalDate today,
            WorkingDays calendar) {
        if (arisenOn.isAfter(today)) {
            return new Outcome.Refused(
                    new Bilingual("删除事由发生日期晚于今日", "the reason arises after today"));
        }
        if (arisenOn.isBefore(listedOn)) {
            return new Outcome.Refused(
                    new Bilingual(
                            "删除事由发生日期早于发布日期", "the reason arose before the entry was published"));
        }
        boolean over = until != null && !today.isBefore(until);
        if (over && reason == CourtDeletionReason.TERM_OVER) {
            return new Outcome.OverAlready();
        }
        if (over && reason != CourtDeletionReason.LISTED_IN_ERROR) {
            return new Outcome.Refused(
                    new Bilingual(
                            "纳入期限已届满，该条目已自动退出；此后只接受不应纳入的删除",
                            "its term is over and it is off the list by itself; only one that"
                                    + " should not have been listed is deleted after that"));
        }
        Bilingual flaw = flaw(list, reason, until != null);
        return flaw == null
                ? new Outcome.Allowed(
                        list == CourtList.COURT_DEBTOR ? due(arisenOn, calendar) : null)
                : new Outcome.Refused(flaw);
    }

    private static @Nullable LocalDate due(LocalDate arisenOn, WorkingDays calendar) {
        return switch (calendar.after(arisenOn, DAYS)) {
            case WorkingDay.On(LocalDate day) -> day;
            case WorkingDay.Unknown _ -> null;
        };
    }

    private static @Nullable Bilingual flaw(
            CourtList list, CourtDeletionReason reason, boolean fixedTerm) {
        return switch (list) {
            case COURT_DEBTOR ->
                    switch (reason) {
                        case NO_ASSETS_FOUND ->
                                fixedTerm
                                        ? new Bilingual(
                                                "有纳入期限的不适用第十条第一款第四项",
                                                "an entry with a fixed term is not deleted for"
                                                        + " want of assets")
                                        : null;
                        case TERM_OVER, EARLY ->
                                fixedTerm
                                        ? null
                                        : new Bilingual("该条目没有纳入期限", "the entry has no fixed term");
                        case SECURITY_GIVEN -> otherList();
                        case PERFORMED,
                                SETTLEMENT_PERFORMED,
                                APPLICANT_AGREES,
                                STAYED,
                                NOT_TO_BE_ENFORCED,
                                ENFORCEMENT_ENDED,
                                LISTED_IN_ERROR ->
                                null;
                    };
            case CONSUMPTION_RESTRICTION ->
                    switch (reason) {
                        case PERFORMED, APPLICANT_AGREES, SECURITY_GIVEN, LISTED_IN_ERROR -> null;
                        case SETTLEMENT_PERFORMED,
                                NO_ASSETS_FOUND,
                                STAYED,
                                NOT_TO_BE_ENFORCED,
                                ENFORCEMENT_ENDED,
                                TERM_OVER,
                                EARLY ->
                                otherList();
                    };
        };
    }

    private static Bilingual otherList() {
        return new Bilingual("该事由不适用于此名单", "the reason is not one of this list");
    }
}
