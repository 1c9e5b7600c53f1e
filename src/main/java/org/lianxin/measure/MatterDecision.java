package org.lianxin.measure;

import org.lianxin.rulebook.MatterKind;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Tier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What the measures in force mean for a matter in hand: those that bear on its kind, and whether
 * they restrict or favour. A restriction is not outweighed by a favour; both are told.
 */
public final class MatterDecision {

    private MatterDecision() {}

    /**
     * What bears on the matter.
     *
     * @param measures in force for the subject, of whatever shape
     * @param rule what the measure is
     */
    public static <M> Bearing<M> decide(
            MatterKind kind, Collection<M> measures, Function<M, MeasureRule> rule) {
        List<M> restrictions = new ArrayList<>();
        List<M> favours = new ArrayList<>();
        for (M measure : measures) {
            MeasureRule decided = rule.apply(measure);
            if (decided.matters().contains(kind)) {
                (decided.tier() == Tier.INCENTIVE ? favours : restrictions).add(measure);
            }
        }
        return new Bearing<>(restrictions, favours);
    }

    /** What bears on a matter, in the order in which it was given. */
    public record Bearing<M>(List<M> restrictions, List<M> favours) {

        public Bearing {
            restrictions = List.copyOf(restrictions);
            favours = List.copyOf(favours);
        }

        public MatterEffect effect() {
            if (!restrictions.isEmpty()) {
                return MatterEffect.RESTRICTED;
            }
            return favours.isEmpty() ? MatterEffect.PROCEED : MatterEffect.FAVOURED;
        }
    }
}
