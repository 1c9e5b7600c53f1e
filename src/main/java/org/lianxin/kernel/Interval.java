package org.lianxin.kernel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds, half open: from {@code from} on, and no longer on {@code
 * until}. No {@code until} means without an end. It is never empty.
 */
public record Interval(LocalDate from, @Nullable LocalDate until) {

    public Interval {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("an interval ends after it starts");
        }
    }

    /** From {@code from} on, without an end. */
    public static Interval since(LocalDate from) {
        return new Interval(from, null);
    }

    /**
     * As plans and files state it: {@code lastDay} (截止) is the last day on which it holds; null is
     * without an end.
     */
    public static Interval closedOn(LocalDate from, @Nullable LocalDate lastDay) {
        return new Interval(from, lastDay == null ? null : lastDay.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether both hold on at least one day. */
    public boolean overlaps(Interval other) {
        return startsBefore(other.until) && other.startsBefore(until);
    }

    /** The days on which both hold; empty when there is none. */
    public Optional<Interval> intersection(Interval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end =
                until == null || (other.until != null && other.until.isBefore(until))
                        ? other.until
                        : until;
        return Optional.of(new Interval(start, end));
    }

    /** The last day on which it holds; null when it has no end. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    private boolean startsBefore(@Nullable LocalDate day) {
        return day == null || from.isBefore(day);
    }
}
