package org.lianxin.gateway.engine;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;

import org.lianxin.access.Scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields that a caller may ask and that lead it to a type of which it may see nothing: a type that
 * two callers share is easily opened to one of them only.
 */
final class DeadEnds {

    private final Map<String, TypeDefinition<?>> types;
    private final Map<String, Access> fields;

    DeadEnds(Map<String, TypeDefinition<?>> types, Map<String, Access> fields) {
        this.types = types;
        this.fields = fields;
    }

    /** One line for each field and scope. */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        for (TypeDefinition<?> type : types.values()) {
            if (type instanceof ObjectTypeDefinition object) {
                object.getFieldDefinitions().forEach(field -> check(object, field, flaws));
            }
        }
        return flaws;
    }

    private void check(ObjectTypeDefinition type, FieldDefinition field, List<String> flaws) {
        String coordinate = type.getName() + "." + field.getName();
        String target = WholeSdl.name(field.getType());
        Access access = fields.get(coordinate);
        if (access == null || !isComposite(target)) {
            return;
        }
        if (access.scopes().isEmpty()) {
            if (!showsSomething(target, Set.of())) {
                flaws.add("nothing of %s is open to whom %s is".formatted(target, coordinate));
            }
            return;
        }
        List<Scope> scopes = new ArrayList<>(access.scopes());
        Collections.sort(scopes);
        for (Scope scope : scopes) {
            if (!showsSomething(target, EnumSet.of(scope))) {
                flaws.add(
                        "%s leads with %s to %s, which shows nothing to it"
                                .formatted(coordinate, scope.token(), target));
            }
        }
    }

    private boolean isComposite(String name) {
        return types.get(name) instanceof ObjectTypeDefinition
                || types.get(name) instanceof UnionTypeDefinition;
    }

    private boolean showsSomething(String name, Set<Scope> held) {
        return switch (types.get(name)) {
            case ObjectTypeDefinition object ->
                    object.getFieldDefinitions().stream()
                            .map(field -> fields.get(name + "." + field.getName()))
                            .anyMatch(access -> access != null && access.usableWith(held));
            case UnionTypeDefinition union ->
                    union.getMemberTypes().stream()
                            .anyMatch(member -> showsSomething(WholeSdl.name(member), held));
            case null, default -> true;
        };
    }
}
