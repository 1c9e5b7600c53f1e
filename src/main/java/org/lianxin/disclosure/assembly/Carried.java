package org.lianxin.disclosure.assembly;

import org.lianxin.rulebook.MeasureRule;

/** A measure that a listing carries, and the edition that attaches it. */
record Carried(MeasureRule rule, EditionRules edition) {}
