package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;

/**
 * A measure of the list that a listing does not carry, and why.
 *
 * @param article the article that sets the measure
 */
public record MeasureNotApplied(String code, Bilingual name, Bilingual reason, String article) {}
