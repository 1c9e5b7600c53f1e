package org.lianxin.exchange;

/**
 * A watch, and how far it is covered today. One that is not covered stays registered and shows
 * nothing.
 */
public record WatchedSubject(Watch watch, Coverage coverage) {}
