package org.lianxin.remedy;

/**
 * The case as an officer saw it when deciding.
 *
 * @param version which the decision is made on
 */
public record CaseSeen(String id, long version) {}
