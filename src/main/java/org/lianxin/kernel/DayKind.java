package org.lianxin.kernel;

/** Whether authorities work on a day. */
public enum DayKind {
    WORKING,
    OFF,
    /** No calendar of that year is known; nothing may be guessed. */
    UNKNOWN
}
