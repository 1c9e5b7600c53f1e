package org.lianxin.rulebook;

/** The part of a plan that a measure stands in. */
public enum Tier {
    /** 行政性. */
    ADMINISTRATIVE,
    /** 市场性. */
    MARKET,
    /** 行业性. */
    INDUSTRY,
    /** 社会性. */
    SOCIAL,
    /** 守信激励. */
    INCENTIVE
}
