package org.lianxin.remedy;

import org.lianxin.kernel.Bilingual;

/** What a subject can do next, and where that is written. */
public record NextRemedy(Bilingual text, String article) {}
