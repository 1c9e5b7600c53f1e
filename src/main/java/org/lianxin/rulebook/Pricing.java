package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

/**
 * What a measure tells a lender. Guided, never mandatory: the institution decides, by its own
 * pricing of the risk.
 *
 * @param guidance the plan's sentence to financial institutions
 */
public record Pricing(Direction direction, Strength strength, Bilingual guidance) {

    /** Against the subject, or for it. */
    public enum Direction {
        ADVERSE,
        FAVOURABLE
    }

    /**
     * How far the plan's words go: refuse or limit the service, move the price, take into account.
     * No number, no score.
     */
    public enum Strength {
        STRONG,
        MODERATE,
        WEAK
    }
}
