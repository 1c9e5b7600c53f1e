package org.lianxin.gateway.engine;

import org.springframework.graphql.execution.SchemaReport;

import java.util.ArrayList;
import java.util.List;

/** What is wrong between the SDL and the Java behind it, one line each. */
final class SchemaFlaws {

    private SchemaFlaws() {}

    static List<String> of(SchemaReport report) {
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

    /** Refuses to go on with a schema that promises what nothing keeps. */
    static void refuse(SchemaReport report) {
        List<String> flaws = of(report);
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(
                    "模式与程序不符，启动中止 / the schema and the program differ, the start is stopped:\n  "
                            + String.join("\n  ", flaws));
        }
    }
}
