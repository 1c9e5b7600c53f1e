package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.rulebook.Switches;

import java.util.List;

/**
 * What the outcome of a dispute does.
 *
 * @param resumes whether measures that rested go on
 * @param annotation whether the annotation stays
 * @param tell who is told, in this order; the subject always is
 * @param restore the article under which a wrong sanction is put right; null where nothing is to be
 * @param next what the subject can do next
 */
public record Settlement(
        Effect effect,
        boolean resumes,
        boolean annotation,
        List<Told> tell,
        @Nullable String restore,
        List<NextRemedy> next,
        String article) {

    public Settlement {
        tell = List.copyOf(tell);
        next = List.copyOf(next);
    }

    /** What verification found. */
    public enum Found {
        WRONG,
        RIGHT,
        CANNOT_BE_CONFIRMED
    }

    /** What happens to the entry. */
    public enum Effect {
        /** It is corrected, or withdrawn 更正或者撤销. */
        CORRECTED_OR_WITHDRAWN,
        /** It stands as it was. */
        STANDS,
        /** Both versions stand beside each other. */
        BOTH_STAND
    }

    /**
     * Somebody who is told the outcome.
     *
     * @param party null for all bodies that acted on the entry 配合单位
     */
    public record Told(Switches.@Nullable Party party, String article) {}
}
