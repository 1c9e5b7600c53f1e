package org.lianxin.gateway;

import java.util.Map;

/**
 * What each root field of one operation wants to see. It stands in the context under its class.
 *
 * @param byResultKey under the name that the field has in the answer, its alias if it has one
 */
public record OperationNeeds(Map<String, SelectionNeeds> byResultKey) {

    public OperationNeeds {
        byResultKey = Map.copyOf(byResultKey);
    }

    SelectionNeeds of(String resultKey) {
        SelectionNeeds needs = byResultKey.get(resultKey);
        if (needs == null) {
            throw new IllegalStateException("no such root field: " + resultKey);
        }
        return needs;
    }
}
