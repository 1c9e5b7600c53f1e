package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

import java.util.List;
import java.util.Optional;

/**
 * A category of serious dishonesty, with the sub-items that the plan names.
 *
 * @param code C1 health and life, C2 market and social order, C2B public funds, C3 legal duties, C4
 *     national defence, C5 other; the same in every city
 * @param quotation the plan's whole sentence
 */
public record CategoryRule(
        String code, Bilingual name, String article, String quotation, List<CategoryItem> items) {

    public CategoryRule {
        items = List.copyOf(items);
    }

    /** The sub-item that exactly this wording names, be it the plan's or one also filed. */
    public Optional<CategoryItem> findItem(String filedWording) {
        return items.stream().filter(item -> item.isNamedBy(filedWording)).findFirst();
    }
}
