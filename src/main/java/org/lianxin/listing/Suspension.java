package org.lianxin.listing;

import org.lianxin.kernel.Interval;
import org.lianxin.kernel.Provenance;

/** An interval in which a listing has no effect, though it stands. */
public record Suspension(Interval held, Provenance source) {}
