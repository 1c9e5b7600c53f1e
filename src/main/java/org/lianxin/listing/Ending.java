package org.lianxin.listing;

import java.time.LocalDate;

/**
 * That a listing is over before its term, and why.
 *
 * @param on the first day on which it no longer holds
 * @param ground what the ending was decided on
 */
public record Ending(EndReason reason, LocalDate on, String ground) {}
