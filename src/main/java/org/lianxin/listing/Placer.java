package org.lianxin.listing;

import org.lianxin.kernel.City;

import java.util.Set;

/**
 * An authority that wants to place a subject on a list.
 *
 * @param code its unified code
 * @param city the city whose lists it places on
 * @param fields the acts it is competent for, in the words of the city's plan
 */
public record Placer(String code, City city, Set<String> fields) {

    public Placer {
        fields = Set.copyOf(fields);
    }
}
