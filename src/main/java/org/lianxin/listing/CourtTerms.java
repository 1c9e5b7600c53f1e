package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/**
 * How long a court's listing as a dishonest debtor lasts: 法释〔2017〕7号, art. 2.
 *
 * <p>Whoever can perform and refuses is listed until the court deletes the entry; the other five
 * behaviours of art. 1 have two years. A court may add one to three years in grave cases or delete
 * earlier, which comes as a correction.
 */
public final class CourtTerms {

    private static final String ABLE_BUT_REFUSES = "有履行能力而拒不履行";
    private static final int FIXED_YEARS = 2;

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

    /** Ground ① of art. 1, in its full and short forms. */
    public static boolean ableButRefuses(String behaviour) {
        return behaviour.contains(ABLE_BUT_REFUSES);
    }
}
