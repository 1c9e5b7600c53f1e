package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;

/**
 * One way in which a subject can object to a statement or have it ended: where, and how.
 *
 * @param article the article that gives it
 */
public record WayOut(WayOutKind kind, Bilingual to, Bilingual how, String article) {}
