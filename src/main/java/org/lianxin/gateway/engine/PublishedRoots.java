package org.lianxin.gateway.engine;

import org.lianxin.access.Scope;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which root fields each scope opens, published with the catalogue of scopes: a caller that lacks
 * one has to know what to apply for. So telling it at the gate gives nothing away.
 */
@Controller
final class PublishedRoots {

    private volatile Map<Scope, Set<String>> opened = Map.of();

    void publish(AccessPolicy policy, Map<String, String> roots) {
        Map<Scope, Set<String>> opens = new TreeMap<>();
        policy.fields()
                .forEach(
                        (coordinate, access) -> {
                            int dot = coordinate.indexOf('.');
                            if (roots.containsValue(coordinate.substring(0, dot))) {
                                String field = coordinate.substring(dot + 1);
                                access.scopes()
                                        .forEach(
                                                scope ->
                                                        opens.computeIfAbsent(
                                                                        scope, _ -> new TreeSet<>())
                                                                .add(field));
                            }
                        });
        opened = Map.copyOf(opens);
    }

    @SchemaMapping(typeName = "ScopeMeaning", field = "opens")
    List<String> opens(Scope scope) {
        return List.copyOf(opened.getOrDefault(scope, Set.of()));
    }
}
