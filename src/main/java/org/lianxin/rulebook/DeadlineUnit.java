package org.lianxin.rulebook;

/** What a time rule is counted in. */
public enum DeadlineUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    YEARS,
    /** By this day of every month; without an amount the day is open. */
    DAY_OF_MONTH,
    /** 及时 or 尽快: without delay, no number. */
    PROMPTLY,
    /** Again and again, the period is not stated. */
    PERIODICALLY,
    /** As the rules of the field, the province or the initiating department say. */
    BY_FIELD_RULE,
    /** Measures rest until the outcome. */
    SUSPENDED,
    /** Measures go on. */
    CONTINUES
}
