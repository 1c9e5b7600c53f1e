package org.lianxin.remedy;

import java.time.LocalDate;

/**
 * What a body did because of a listing.
 *
 * @param body its unified code
 * @param measure the measure's code
 * @param what it revoked, refused or limited, in its words
 */
public record ActionTaken(String listing, String body, String measure, String what, LocalDate on) {}
