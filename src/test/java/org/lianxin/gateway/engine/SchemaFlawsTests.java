package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import java.util.List;
import java.util.Map;

/** The gateway does not start on a schema that promises what nothing keeps. */
class SchemaFlawsTests {

    record Thing(String always, @Nullable String sometimes, List<Thing> others) {}

    @Test
    void findsNothingWrongWithWhatFits() {
        assertThat(flaws("type Thing { always: String! sometimes: String others: [Thing!]! }"))
                .isEmpty();
    }

    @Test
    void catchesAFieldThatNothingAnswers() {
        assertThat(flaws("type Thing { always: String! never: String }"))
                .singleElement()
                .asString()
                .contains("nothing answers Thing.never");
    }

    @Test
    void catchesANonNullFieldThatMayBeNull() {
        assertThat(flaws("type Thing { sometimes: String! }"))
                .contains("Thing.sometimes is non-null in the SDL and nullable in Thing");
    }

    @Test
    void catchesANullableFieldThatNeverIs() {
        assertThat(flaws("type Thing { always: String }"))
                .containsExactly("Thing.always is nullable in the SDL and never null in Thing");
    }

    @Test
    void stopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaFlaws.refuse(List.of("nothing answers A.b")))
                .withMessageContaining("nothing answers A.b");
    }

    private static List<String> flaws(String type) {
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type("Query", query -> query.dataFetcher("thing", new ThingFetcher()))
                        .build();
        GraphQLSchema schema =
                new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query { thing: Thing } " + type),
                                wiring);
        return SchemaFlaws.of(schema, wiring.getDataFetchers(), Map.of());
    }

    private static final class ThingFetcher implements SelfDescribingDataFetcher<Thing> {

        @Override
        public String getDescription() {
            return "thing";
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClass(Thing.class);
        }

        @Override
        public Thing get(graphql.schema.DataFetchingEnvironment environment) {
            return new Thing("a", null, List.of());
        }
    }
}
