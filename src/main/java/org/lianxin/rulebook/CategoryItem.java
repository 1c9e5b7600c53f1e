package org.lianxin.rulebook;

/**
 * One kind of act within a category, in the plan's exact words.
 *
 * @param ableButRefuses whether the wording says that the subject can perform and refuses
 */
public record CategoryItem(String wording, boolean ableButRefuses) {}
