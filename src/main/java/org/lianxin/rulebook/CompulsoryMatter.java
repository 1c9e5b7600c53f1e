package org.lianxin.rulebook;

/**
 * A kind of matter in which the plan makes the query compulsory 应查必查.
 *
 * @param quotation the plan's own words
 */
public record CompulsoryMatter(MatterKind kind, String article, String quotation) {}
