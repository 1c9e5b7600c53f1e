package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.WorkingDay;
import org.lianxin.kernel.WorkingDays;

import java.time.LocalDate;

/**
 * Whether a reason lets an entry be deleted, and by when it had to be: 法释〔2017〕7号 art. 10, three
 * working days, the day of the reason not counted.
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

        record Refused(Bilingual reason) implements Outcome {}
    }

    /**
     * Decides.
     *
     * @param fixedTerm whether the entry has an end of its own
     * @param listedOn the first day of the entry
     * @param today the day of the deletion
     */
    public static Outcome of(
            CourtList list,
            CourtDeletionReason reason,
            LocalDate arisenOn,
            boolean fixedTerm,
            LocalDate listedOn,
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
        Bilingual flaw = flaw(list, reason, fixedTerm);
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
