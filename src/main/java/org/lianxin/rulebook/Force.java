package org.lianxin.rulebook;

/** How binding a measure is for whoever carries it out. */
public enum Force {
    /** 强制性: the law itself demands it; the law is cited. */
    MANDATORY,
    /** 推荐性: recommended by the department that carries it out. */
    RECOMMENDED,
    /** 引导: offered to market institutions, which decide themselves. */
    GUIDED,
    /** The plan draws no such line. */
    UNSPECIFIED
}
