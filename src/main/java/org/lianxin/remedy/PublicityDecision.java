package org.lianxin.remedy;

import org.lianxin.rulebook.NationalFrame;

import java.time.LocalDate;
import java.util.Optional;

/** How long an entry is published, by the class of its act and the rules of a day. */
public final class PublicityDecision {

    private final NationalFrame frame;

    public PublicityDecision(NationalFrame frame) {
        this.frame = frame;
    }

    /**
     * Counted from the day of the decision. Empty while the law has no classes.
     *
     * @param on the day whose rules are asked
     */
    public Optional<Publicity> decide(Gravity gravity, LocalDate decidedOn, LocalDate on) {
        return frame.find(gravity.publicity(), on)
                .map(
                        rule -> {
                            Integer min = rule.monthsMin();
                            Integer max = rule.monthsMax();
                            return new Publicity(
                                    decidedOn.plusMonths(min == null ? 0 : min),
                                    max == null ? null : decidedOn.plusMonths(max),
                                    gravity == Gravity.MINOR,
                                    rule.citation());
                        });
    }
}
