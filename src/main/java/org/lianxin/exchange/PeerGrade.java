package org.lianxin.exchange;

/** How much of a list an agreement between regions covers. */
public enum PeerGrade {
    /** What its own region has published. */
    PUBLISHED,
    /** Whatever is in its term and still served. */
    STANDING
}
