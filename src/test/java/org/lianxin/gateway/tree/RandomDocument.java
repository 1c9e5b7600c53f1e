package org.lianxin.gateway.tree;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Valid documents of any shape: aliases, merged fields, fragments by name and in line, directives
 * with constants and variables.
 */
final class RandomDocument {

    private final GraphQLSchema schema;
    private final SplittableRandom random;
    private final boolean conditions;
    private final List<String> fragments = new ArrayList<>();

    private RandomDocument(GraphQLSchema schema, SplittableRandom random) {
        this.schema = schema;
        this.random = random;
        this.conditions = random.nextInt(3) == 0;
    }

    static String of(GraphQLSchema schema, SplittableRandom random) {
        var document = new RandomDocument(schema, random);
        String query = document.selection(schema.getQueryType(), 0);
        return "query Any($yes: Boolean!, $no: Boolean!) " + query + document.fragments();
    }

    /** Each variable is used, as a document has to. */
    private String fragments() {
        return String.join("", fragments);
    }

    private String selection(GraphQLObjectType type, int depth) {
        var text = new StringBuilder("{ ");
        if (depth == 0) {
            text.append("y: __typename @include(if: $yes) n: __typename @skip(if: $no) ");
        }
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            text.append(part(type, depth));
        }
        return text.append("} ").toString();
    }

    private String part(GraphQLObjectType type, int depth) {
        return switch (random.nextInt(10)) {
            case 0 -> "... on " + type.getName() + condition() + " " + field(type, depth, true);
            case 1 -> "... " + condition() + field(type, depth, true);
            case 2 -> {
                String name = "F" + fragments.size();
                fragments.add(""); // keeps its number while those inside take theirs
                fragments.set(
                        Integer.parseInt(name.substring(1)),
                        " fragment "
                                + name
                                + " on "
                                + type.getName()
                                + " "
                                + field(type, depth, true));
                yield "..." + name + condition() + " ";
            }
            case 3 -> "__typename ";
            default -> field(type, depth, false);
        };
    }

    private String field(GraphQLObjectType type, int depth, boolean braces) {
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        GraphQLType target = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = target instanceof GraphQLScalarType || target instanceof GraphQLEnumType;
        if (!leaf && depth > 5) {
            return braces ? "{ __typename } " : "__typename ";
        }
        // Of one field only, so that merged ones never contradict each other.
        String alias = random.nextInt(3) == 0 ? field.getName() + random.nextInt(2) + ": " : "";
        String inside = leaf ? "" : inside(target, depth);
        String text = alias + field.getName() + condition() + " " + inside;
        return braces ? "{ " + text + "} " : text;
    }

    private String inside(GraphQLType target, int depth) {
        if (target instanceof GraphQLUnionType union) {
            var text = new StringBuilder("{ ");
            for (var member : union.getTypes()) {
                if (random.nextInt(4) > 0) {
                    text.append("... on ").append(member.getName()).append(' ');
                    text.append(selection(schema.getObjectType(member.getName()), depth + 1));
                }
            }
            return text.append("__typename } ").toString();
        }
        return selection((GraphQLObjectType) target, depth + 1);
    }

    private String condition() {
        if (!conditions || random.nextInt(4) > 0) {
            return "";
        }
        return List.of(
                        " @include(if: $yes)",
                        " @skip(if: $no)",
                        " @include(if: false)",
                        " @skip(if: false)")
                .get(random.nextInt(4));
    }
}
