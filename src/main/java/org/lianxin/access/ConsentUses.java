package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How often a consent was used: a count beside the consent, while each use itself is an entry of
 * the audit log.
 *
 * @param total over its whole term
 * @param lastDay the latest day, in Asia/Shanghai, on which it was used; {@code null} if never
 * @param onLastDay how often on that day
 */
public record ConsentUses(int total, @Nullable LocalDate lastDay, int onLastDay) {

    public static final ConsentUses NONE = new ConsentUses(0, null, 0);

    public ConsentUses {
        if (onLastDay > total || (lastDay == null) != (total == 0) || onLastDay < 0) {
            throw new IllegalArgumentException("uses that cannot be");
        }
    }

    /**
     * Of counts that were read one by one while a use may have been counted between them: at most
     * that use is missing. Whoever takes a use reads again with the consent held.
     */
    public static ConsentUses readOneByOne(int total, @Nullable LocalDate lastDay, int onLastDay) {
        return lastDay == null || total == 0
                ? NONE
                : new ConsentUses(total, lastDay, Math.min(onLastDay, total));
    }

    /** Whether the terms leave a use on that day. */
    public boolean leaveOne(ConsentTerms terms, LocalDate day) {
        return leaveOne(terms.usesPerDayMax(), terms.usesMax(), day);
    }

    /**
     * Whether these limits leave a use on that day.
     *
     * @param perDay {@code null} for none
     * @param max over the whole term; {@code null} for none
     */
    public boolean leaveOne(@Nullable Integer perDay, @Nullable Integer max, LocalDate day) {
        return (max == null || total < max) && (perDay == null || counting(day) < perDay);
    }

    /** One more on that day. A gateway whose clock is behind counts on the day already begun. */
    public ConsentUses used(LocalDate day) {
        LocalDate on = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        return new ConsentUses(total + 1, on, counting(day) + 1);
    }

    private int counting(LocalDate day) {
        return lastDay == null || day.isAfter(lastDay) ? 0 : onLastDay;
    }
}
