package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;

/**
 * A time rule: by when something must be done, or over which time something counts.
 *
 * @param text the rule in words
 * @param amount how many units; null for rules without a number (及时, 尽快, per case)
 * @param article the plan's, or the provincial regulation that fills a silence and is named as such
 * @param quotation the plan's own words; null where the rule is not the plan's
 * @param othersVerify whether the rule is for what others must verify (true) or for what its keeper
 *     can (false); null where the rule makes no such difference
 */
public record DeadlineRule(
        DeadlineKind kind,
        Bilingual text,
        DeadlineUnit unit,
        @Nullable Integer amount,
        String article,
        @Nullable String quotation,
        @Nullable Boolean othersVerify) {

    public DeadlineRule {
        if (amount != null && amount < 1) {
            throw new IllegalArgumentException("a deadline is at least one unit long");
        }
    }
}
