package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts values into the form in which Neo4j gives them back, so that the {@code key} column of a row
 * equals the parameter that asked for it.
 */
final class Parameters {

    private Parameters() {}

    static Object of(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            case Map<?, ?> map -> ofMap(map);
            case Collection<?> list -> ofList(list);
            case Object other -> other;
        };
    }

    static Map<String, @Nullable Object> ofMap(Map<?, ?> map) {
        Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(map.size() + 1);
        map.forEach((name, value) -> values.put((String) name, value == null ? null : of(value)));
        return values;
    }

    private static List<@Nullable Object> ofList(Collection<?> list) {
        List<@Nullable Object> values = new ArrayList<>(list.size());
        list.forEach(value -> values.add(value == null ? null : of(value)));
        return values;
    }
}
