package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/**
 * How long a court's listing as a dishonest debtor lasts: 法释〔2017〕7号, art. 2.
 *
 * <p>Whoever can perform and refuses is listed until the court deletes the entry; the other five
 * behaviours of art. 1 have two years. A court may add one to three years in grave cases or delete
 * earlier.
 */
public final class CourtTerms {

    private static final String ABLE_BUT_REFUSES = "有履行能力而拒不履行";
    private static final int FIXED_YEARS = 2;

    /** How far a court may put off the end. */
    public static final int YEARS_MORE_MAX = 3;

    private CourtTerms() {}

    /**
     * The term of a listing published on that day. Without a fixed end if the behaviour is not
     * stated: an end is never guessed.
     */
    public static Interval of(@Nullable String behaviour, LocalDate publishedOn) {
        if (behaviour == null || behaviour.isBlank() || ableButRefuses(behaviour)) {
            return Interval.since(publishedOn);
        }
        return new Interval(publishedOn, publishedOn.plusYears(FIXED_YEARS));
    }

    /**
     * The same, prolonged by the court where violence or threats were grave or behaviours several.
     *
     * @param yearsMore 0 to {@link #YEARS_MORE_MAX}
     * @throws IllegalArgumentException for more, and for a term that has no end to put off
     */
    public static Interval of(@Nullable String behaviour, LocalDate publishedOn, int yearsMore) {
        Interval term = of(behaviour, publishedOn);
        LocalDate until = term.until();
        if (yearsMore == 0) {
            return term;
        }
        if (until == null || yearsMore < 0 || yearsMore > YEARS_MORE_MAX) {
            throw new IllegalArgumentException("one to three years, on a term that has an end");
        }
        return new Interval(publishedOn, until.plusYears(yearsMore));
    }

    /** Ground ① of art. 1, in its full and short forms. */
    public static boolean ableButRefuses(String behaviour) {
        return behaviour.contains(ABLE_BUT_REFUSES);
    }
}
