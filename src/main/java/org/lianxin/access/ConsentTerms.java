package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.util.Set;

/**
 * What a subject consents to: for which purposes (征信业管理条例 art. 18: the purpose agreed), which kinds
 * of facts, on which days in Asia/Shanghai, how often.
 *
 * @param usesPerDayMax {@code null} where only the other limits hold
 * @param usesMax over the whole term; {@code null} where only the other limits hold
 * @param evidence where the signed consent is kept: a reference, never the document
 */
public record ConsentTerms(
        Set<Purpose> purposes,
        Set<DataCategory> categories,
        Interval validity,
        @Nullable Integer usesPerDayMax,
        @Nullable Integer usesMax,
        String evidence) {

    public static final int EVIDENCE_LENGTH_MAX = 200;
    public static final int USES_LIMIT = 1_000_000;

    public ConsentTerms {
        purposes = Set.copyOf(purposes);
        categories = Set.copyOf(categories);
        evidence = evidence.strip();
        if (purposes.isEmpty() || categories.isEmpty()) {
            throw new IllegalArgumentException("a consent is for some purpose and some facts");
        }
        if (validity.until() == null) {
            throw new IllegalArgumentException("a consent ends on some day");
        }
        if (!fits(usesPerDayMax) || !fits(usesMax)) {
            throw new IllegalArgumentException("uses are counted from 1 to " + USES_LIMIT);
        }
        if (!PlainText.fits(evidence, EVIDENCE_LENGTH_MAX)) {
            throw new IllegalArgumentException("the evidence is a reference of one line");
        }
    }

    /** Whether whatever these terms allow, the others allow too. The evidence may be another. */
    public boolean within(ConsentTerms others) {
        return others.purposes.containsAll(purposes)
                && others.categories.containsAll(categories)
                && others.validity.intersection(validity).filter(validity::equals).isPresent()
                && atMost(usesPerDayMax, others.usesPerDayMax)
                && atMost(usesMax, others.usesMax);
    }

    private static boolean atMost(@Nullable Integer uses, @Nullable Integer other) {
        return other == null || (uses != null && uses <= other);
    }

    private static boolean fits(@Nullable Integer uses) {
        return uses == null || (uses >= 1 && uses <= USES_LIMIT);
    }
}
