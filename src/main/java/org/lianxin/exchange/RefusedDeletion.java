package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/** A deletion that cannot be, and why. */
public record RefusedDeletion(String entry, Bilingual reason) {}
