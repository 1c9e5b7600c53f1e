package org.lianxin.rulebook;

/** The classes of the national list of measures (全国失信惩戒措施基础清单). */
public enum MeasureClass {
    /** Reduces rights or adds duties; refused without a legal or policy basis. */
    A,
    /** Management that does neither. */
    B,
    /** Taken by market institutions and associations of their own accord. */
    C
}
