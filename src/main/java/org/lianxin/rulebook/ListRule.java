package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.ListKind;

import java.util.List;

/**
 * A list that the city keeps, under the name its plan gives it.
 *
 * @param stages the steps of its life that the plan names, in order; empty when it names none
 * @param quotation the plan's own words
 */
public record ListRule(
        ListKind kind, Bilingual name, String article, String quotation, List<Bilingual> stages) {

    public ListRule {
        stages = List.copyOf(stages);
    }
}
