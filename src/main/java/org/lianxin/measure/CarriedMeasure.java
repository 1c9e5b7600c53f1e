package org.lianxin.measure;

import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Rulebook;

/** A measure that a listing carries, and the edition of the catalogue that it stands in. */
public record CarriedMeasure(MeasureRule rule, Rulebook rulebook) {}
