package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Random;

/** Intervals against plain sets of days. */
class IntervalTests {

    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final int SPAN = 20;

    @Test
    void holdsFromItsFirstDayAndNoLongerOnItsEnd() {
        Interval interval = new Interval(START, START.plusDays(2));
        assertThat(interval.contains(START.minusDays(1))).isFalse();
        assertThat(interval.contains(START)).isTrue();
        assertThat(interval.contains(START.plusDays(1))).isTrue();
        assertThat(interval.contains(START.plusDays(2))).isFalse();
    }

    @Test
    void takesAStatedEndAsTheLastDayOnWhichItHolds() {
        Interval interval = Interval.closedOn(START, LocalDate.of(2024, 2, 29));
        assertThat(interval.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(interval.until()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(interval.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void holdsForEverWithoutAnEnd() {
        assertThat(Interval.closedOn(START, null)).isEqualTo(Interval.since(START));
        assertThat(Interval.since(START).contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Interval.since(START).lastDay()).isNull();
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> new Interval(START, START))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.closedOn(START, START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Interval.closedOn(START, START).contains(START)).isTrue();
    }

    @Test
    void doesNotOverlapWhatBeginsOnTheDayItEnds() {
        Interval first = new Interval(START, START.plusDays(3));
        assertThat(first.overlaps(Interval.since(START.plusDays(3)))).isFalse();
        assertThat(first.overlaps(Interval.since(START.plusDays(2)))).isTrue();
    }

    @Test
    void behavesLikeTheSetOfItsDays() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Interval one = randomInterval(random);
            Interval other = randomInterval(random);
            BitSet both = days(one);
            both.and(days(other));
            assertThat(one.overlaps(other)).isEqualTo(!both.isEmpty());
            assertThat(other.overlaps(one)).isEqualTo(one.overlaps(other));
            assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
            BitSet common = one.intersection(other).map(IntervalTests::days).orElseGet(BitSet::new);
            assertThat(common).isEqualTo(both);
            assertThat(one.intersection(one)).contains(one);
        }
    }

    /** The days within the span, and one more bit for all that come after it. */
    private static BitSet days(Interval interval) {
        BitSet days = new BitSet();
        for (int i = 0; i <= SPAN; i++) {
            days.set(i, interval.contains(START.plusDays(i)));
        }
        return days;
    }

    private static Interval randomInterval(Random random) {
        int from = random.nextInt(SPAN);
        @Nullable LocalDate until =
                random.nextInt(4) == 0
                        ? null
                        : START.plusDays(from + 1 + random.nextInt(SPAN - from));
        return new Interval(START.plusDays(from), until);
    }
}
