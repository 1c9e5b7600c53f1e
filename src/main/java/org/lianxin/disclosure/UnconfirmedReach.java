package org.lianxin.disclosure;

import java.util.List;

/**
 * A role held at the conduct by somebody whose identity is unverified: no measure applies until it
 * is.
 *
 * @param measureCodes the measures that would reach the person once verified
 */
public record UnconfirmedReach(ListingShown listing, RoleShown role, List<String> measureCodes) {}
