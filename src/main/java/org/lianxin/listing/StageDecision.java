package org.lianxin.listing;

import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.ListRule;

import java.util.List;
import java.util.Optional;

/** The stage of list management that a city's plan names for where a listing stands. */
public final class StageDecision {

    private static final List<String> BEFORE = List.of("认定", "产生");
    private static final List<String> SHOWN = List.of("发布");
    private static final List<String> EFFECTIVE = List.of("奖惩", "发布");
    private static final List<String> REPAIRED = List.of("修复", "退出");
    private static final List<String> OVER = List.of("退出");

    private StageDecision() {}

    /** In the plan's own word; empty where the plan names no stage for it. */
    public static Optional<Bilingual> of(ListRule list, LifeState state) {
        return switch (state) {
            case LifeState.Proposed _, LifeState.Noticed _ -> named(list, BEFORE);
            case LifeState.Publicised _ -> named(list, SHOWN);
            case LifeState.Placed _, LifeState.Suspended _ -> named(list, EFFECTIVE);
            case LifeState.Ended(EndReason reason, _, _) ->
                    named(list, reason == EndReason.REPAIRED ? REPAIRED : OVER);
        };
    }

    private static Optional<Bilingual> named(ListRule list, List<String> words) {
        return words.stream()
                .flatMap(word -> list.stages().stream().filter(s -> s.zh().equals(word)))
                .findFirst();
    }
}
