package org.lianxin.gateway.engine;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who may use what of the SDL, as its directives say.
 *
 * <p>Elements are named by their coordinates: {@code Type.field}, {@code Type.field(argument:)},
 * {@code Input.field}, {@code Enum.VALUE}.
 */
final class AccessPolicy {

    private final Map<String, Access> fields;
    private final Map<String, List<String>> reads;
    private final Set<Scope> scopes;

    /**
     * A policy without flaws.
     *
     * @param fields the access of every object field
     * @param reads which fields an argument, input field or enum value tells of
     */
    AccessPolicy(Map<String, Access> fields, Map<String, List<String>> reads) {
        this.fields = Map.copyOf(fields);
        this.reads = Map.copyOf(reads);
        this.scopes = EnumSet.noneOf(Scope.class);
        fields.values().forEach(access -> scopes.addAll(access.scopes()));
    }

    /** The access of that field; null if there is no such object field. */
    @Nullable Access find(String type, String field) {
        return fields.get(type + "." + field);
    }

    Access get(String coordinate) {
        return Objects.requireNonNull(fields.get(coordinate), coordinate);
    }

    /** The fields that an argument, input field or enum value tells of. */
    List<String> readBy(String element) {
        return reads.getOrDefault(element, List.of());
    }

    boolean mayUseField(String type, String field, Set<Scope> held) {
        return get(type + "." + field).usableWith(held);
    }

    /** Whether every field that the element tells of may be read. */
    boolean mayUse(String element, Set<Scope> held) {
        return readBy(element).stream().allMatch(read -> get(read).usableWith(held));
    }

    /** Of these scopes the ones that make a difference to the schema. */
    Set<Scope> thatMatter(Set<Scope> held) {
        Set<Scope> mattering = EnumSet.copyOf(scopes);
        mattering.retainAll(held);
        return mattering;
    }

    Map<String, Access> fields() {
        return fields;
    }

    static String argument(String type, String field, String argument) {
        return type + "." + field + "(" + argument + ":)";
    }
}
