package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;

/**
 * An edition of the rules that an answer was judged by.
 *
 * @param digest SHA-256 of the rulebook's content
 */
public record RulebookUsed(
        City city, Bilingual name, String document, Interval inForce, String digest) {}
