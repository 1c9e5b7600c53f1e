package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An entry that names its debtor by nothing but a name. It is on no list that anybody reads until
 * the court settles who it is.
 *
 * @param name masked if it is a natural person's
 * @param candidates those recorded under the same name; none of them is taken to be the debtor
 * @param settledAs the listing that it became, as shown; null before
 */
public record UnmatchedEntry(
        String id,
        String caseNumber,
        String name,
        boolean person,
        List<Candidate> candidates,
        @Nullable String settledAs) {

    /** How many candidates are shown. */
    public static final int CANDIDATES_MAX = 20;

    public UnmatchedEntry {
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody of the same name.
     *
     * @param number a unified code, or a person's number masked
     */
    public record Candidate(String name, String number) {}
}
