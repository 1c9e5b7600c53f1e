package org.lianxin.rulebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of act within a category, in the plan's exact words.
 *
 * @param ableButRefuses whether the wording says that the subject can perform and refuses
 * @param alsoFiled other words under which authorities are known to file this same act
 */
public record CategoryItem(String wording, boolean ableButRefuses, List<AlsoFiled> alsoFiled) {

    public CategoryItem {
        alsoFiled = List.copyOf(alsoFiled);
    }

    /** Every wording that names this act: the plan's own, then those it is also filed under. */
    public List<String> wordings() {
        return Stream.concat(Stream.of(wording), alsoFiled.stream().map(AlsoFiled::wording))
                .toList();
    }

    /** Whether a listing filed with exactly this wording means this act. */
    public boolean isNamedBy(String filedWording) {
        return wordings().contains(filedWording.strip());
    }
}
