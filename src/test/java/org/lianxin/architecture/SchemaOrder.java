package org.lianxin.architecture;

import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schema files stand on the same floors as the modules they are named after: a file names only
 * types of its own and of lower files. {@code base} lies below all.
 */
final class SchemaOrder {

    private static final String BASE = "base";

    private SchemaOrder() {}

    /**
     * What breaks the order, in words.
     *
     * @param files module name to SDL text
     */
    static List<String> violations(Map<String, String> files) {
        Map<String, String> homes = new HashMap<>();
        Map<String, Document> documents = new HashMap<>();
        files.forEach((file, text) -> documents.put(file, Parser.parse(text)));
        documents.forEach(
                (file, document) -> defined(document).forEach(name -> homes.put(name, file)));
        List<String> violations = new ArrayList<>();
        documents.forEach(
                (file, document) ->
                        named(document).stream()
                                .filter(homes::containsKey)
                                .filter(name -> !mayName(file, homes.getOrDefault(name, BASE)))
                                .map(
                                        name ->
                                                "%s names %s of %s"
                                                        .formatted(file, name, homes.get(name)))
                                .forEach(violations::add));
        return violations;
    }

    private static boolean mayName(String file, String other) {
        if (other.equals(BASE) || other.equals(file)) {
            return true;
        }
        return !file.equals(BASE) && Floor.mayKnow(file, other);
    }

    private static List<String> defined(Document document) {
        return document.getDefinitionsOfType(SDLNamedDefinition.class).stream()
                .filter(definition -> !(definition instanceof SDLExtensionDefinition))
                .map(
                        definition ->
                                definition instanceof DirectiveDefinition
                                        ? "@" + definition.getName()
                                        : definition.getName())
                .toList();
    }

    private static Set<String> named(Node<?> node) {
        Set<String> names = new LinkedHashSet<>();
        if (node instanceof TypeName type) {
            names.add(type.getName());
        }
        if (node instanceof graphql.language.Directive directive) {
            names.add("@" + directive.getName());
        }
        for (Node<?> child : node.getChildren()) {
            names.addAll(named(child));
        }
        return names;
    }
}
