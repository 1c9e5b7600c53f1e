package org.lianxin.listing;

import java.util.Collection;
import java.util.List;

/**
 * How grave an act was, by what it was punished with: what the key-attention list is proposed by
 * where nobody said it. No plan measures gravity; the classes of penalties do (our own decision),
 * and a person decides.
 */
public final class GravityDecision {

    private static final List<String> SERIOUS = List.of("吊销", "责令关闭", "限制从业", "行政拘留");
    private static final List<String> GRAVER = List.of("暂扣", "降低资质", "限制开展", "责令停产停业");

    private GravityDecision() {}

    /** By the gravest of these kinds of penalty, as filed; a fine or a warning alone is minor. */
    public static Act.Gravity of(Collection<String> penaltyKinds) {
        if (anyOf(penaltyKinds, SERIOUS)) {
            return Act.Gravity.SERIOUS;
        }
        return anyOf(penaltyKinds, GRAVER) ? Act.Gravity.GRAVER : Act.Gravity.MINOR;
    }

    private static boolean anyOf(Collection<String> penaltyKinds, List<String> words) {
        return penaltyKinds.stream().anyMatch(kind -> words.stream().anyMatch(kind::contains));
    }
}
