package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

import java.util.List;

/**
 * A rule of the plan in its own words, under an id that is the same in every city, so that five
 * plans can be read side by side. A city whose plan is silent on it has no such provision.
 *
 * @param id such as IN-01, DI-03
 */
public record Provision(String id, ProvisionTag tag, Bilingual title, List<Clause> clauses) {

    public Provision {
        clauses = List.copyOf(clauses);
    }

    /** One quotation, exact but for blanks, and where it stands. */
    public record Clause(String article, String quotation) {}
}
