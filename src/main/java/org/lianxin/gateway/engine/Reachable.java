package org.lianxin.gateway.engine;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The types that can be reached from the roots, by name. */
record Reachable(Map<String, TypeDefinition<?>> types) {

    static Reachable from(Collection<String> roots, Map<String, TypeDefinition<?>> all) {
        var reached = new Reachable(new TreeMap<>());
        roots.forEach(root -> reached.visit(root, all));
        return reached;
    }

    private void visit(String name, Map<String, TypeDefinition<?>> all) {
        TypeDefinition<?> type = all.get(name);
        if (type == null || types.putIfAbsent(name, type) != null) {
            return;
        }
        switch (type) {
            case ObjectTypeDefinition object -> {
                visitFields(object.getFieldDefinitions(), all);
                visitTypes(object.getImplements(), all);
            }
            case InterfaceTypeDefinition shape -> {
                visitFields(shape.getFieldDefinitions(), all);
                visitTypes(shape.getImplements(), all);
                all.values().stream()
                        .filter(other -> isA(other, name))
                        .forEach(other -> visit(other.getName(), all));
            }
            case UnionTypeDefinition union -> visitTypes(union.getMemberTypes(), all);
            case InputObjectTypeDefinition input ->
                    input.getInputValueDefinitions()
                            .forEach(field -> visit(WholeSdl.name(field.getType()), all));
            // Enums and scalars lead nowhere.
            default -> {}
        }
    }

    private static boolean isA(TypeDefinition<?> type, String shape) {
        return type instanceof ObjectTypeDefinition object
                && object.getImplements().stream()
                        .anyMatch(named -> WholeSdl.name(named).equals(shape));
    }

    private void visitFields(List<FieldDefinition> fields, Map<String, TypeDefinition<?>> all) {
        for (FieldDefinition field : fields) {
            visit(WholeSdl.name(field.getType()), all);
            field.getInputValueDefinitions()
                    .forEach(argument -> visit(WholeSdl.name(argument.getType()), all));
        }
    }

    @SuppressWarnings("rawtypes")
    private void visitTypes(List<Type> named, Map<String, TypeDefinition<?>> all) {
        named.forEach(type -> visit(WholeSdl.name(type), all));
    }
}
