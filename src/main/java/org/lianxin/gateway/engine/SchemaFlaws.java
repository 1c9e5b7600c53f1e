package org.lianxin.gateway.engine;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;

import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong between the SDL and the Java behind it, one line each. */
@SuppressWarnings("rawtypes") // the engine hands out its fetchers so
final class SchemaFlaws {

    private SchemaFlaws() {}

    /**
     * Looks at every field of the SDL.
     *
     * @param members the classes behind the members of unions, by type
     */
    static List<String> of(
            GraphQLSchema schema,
            Map<String, Map<String, DataFetcher>> fetchers,
            Map<String, Class<?>> members) {
        var inspection = SchemaMappingInspector.initializer();
        members.forEach(inspection::classMapping);
        List<String> flaws =
                new ArrayList<>(of(inspection.inspect(schema, Unwrapped.all(fetchers))));
        flaws.addAll(Nullability.flaws(schema, fetchers, members));
        return flaws;
    }

    /** Refuses to go on with a schema that promises what nothing keeps. */
    static void refuse(List<String> flaws) {
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(
                    "模式与程序不符，启动中止 / the schema and the program differ, the start is"
                            + " stopped:\n  "
                            + String.join("\n  ", flaws));
        }
    }

    private static List<String> of(SchemaReport report) {
        List<String> flaws = new ArrayList<>();
        report.unmappedFields().forEach(field -> flaws.add("nothing answers " + field));
        report.unmappedRegistrations()
                .keySet()
                .forEach(field -> flaws.add("the SDL does not have " + field));
        report.unmappedArguments()
                .forEach(
                        (fetcher, names) ->
                                flaws.add("no such argument: " + names + " " + fetcher));
        report.fieldNullnessErrors()
                .forEach((field, error) -> flaws.add("nullness of " + field + ": " + error));
        report.argumentNullnessErrors()
                .forEach((fetcher, errors) -> flaws.add("nullness of arguments: " + errors));
        report.skippedTypes().forEach(type -> flaws.add("not checked: " + type));
        return flaws;
    }
}
