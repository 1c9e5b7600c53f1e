package org.lianxin.gateway.tree;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.TypeResolutionEnvironment;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The oracle is the engine itself. */
class TreeStrategyTests {

    private static final String SDL =
            """
            type Query { shelf: Shelf! shelves: [Shelf!]! none: Shelf odd: Odd broken: [Shelf] }
            type Shelf {
              name: String! label: String kind: Kind! weight: Float! items: [Item!]!
              first: Item nested: Shelf grid: [[Int!]!]! flags: [Boolean] loaded: String
              books: [Book!]!
            }
            type Book { title: String! pages: Int! author: Person kind: Kind }
            type Person { name: String! id: ID! books: [Book] odd: Odd }
            type Odd { name: String value: String }
            union Item = Book | Person
            enum Kind { OLD NEW }
            """;

    enum Kind {
        OLD,
        NEW
    }

    record Shelf(
            @Nullable String name,
            @Nullable String label,
            Kind kind,
            double weight,
            List<? extends Object> items,
            @Nullable Object first,
            @Nullable Shelf nested,
            List<List<Integer>> grid,
            List<@Nullable Boolean> flags,
            List<Book> books) {}

    record Book(String title, int pages, @Nullable Person author, @Nullable Kind kind) {}

    record Person(String name, String id, List<@Nullable Book> books, Odd odd) {}

    /** The engine prefers its getter, whatever the component says. */
    record Odd(String name, String value) {
        public String getName() {
            return "from the getter";
        }
    }

    /** Of no type that the schema has. */
    record Stray() {}

    private static final Odd ODD = new Odd("component", "\u0000\"\\ 联信 😀");
    private static final Person WRITER =
            new Person("司马 \"迁\"", "7", Arrays.asList(null, book(null)), ODD);
    private static final Shelf INNER =
            shelf("inner", List.of(WRITER), null, null, List.of(), List.of(book(WRITER)));
    private static final Shelf OUTER =
            shelf(
                    "outer",
                    List.of(book(WRITER), WRITER),
                    book(null),
                    INNER,
                    List.of(List.of(1, 2), List.of()),
                    List.of());
    private static final Shelf BROKEN =
            shelf(null, List.of(new Stray()), null, null, List.of(), List.of());

    private static final GraphQLSchema SCHEMA = schema();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GraphQL engine = GraphQL.newGraphQL(SCHEMA).build();
    private final GraphQL trees = trees();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void answersEveryDocumentAsTheEngineDoes(long seed) {
        var random = new SplittableRandom(seed);
        int fast = 0;
        for (int i = 0; i < 1_000; i++) {
            String document = RandomDocument.of(SCHEMA, random);
            for (int repeat = 0; repeat < 2; repeat++) {
                var variables =
                        Map.<String, Object>of(
                                "yes", random.nextBoolean(), "no", random.nextBoolean());
                ExecutionResult result = run(trees, document, variables);
                assertThat(bytes(result))
                        .as(document)
                        .isEqualTo(bytes(run(engine, document, variables)));
                fast += count(result);
            }
        }
        assertThat(fast).isGreaterThan(500);
    }

    @Test
    void writesATreeInOneGo() {
        assertThat(root("{ shelf { a: name kind nested { ...N } } } fragment N on Shelf { grid }"))
                .isInstanceOf(Json.class);
        assertThat(root("{ shelf { books { title author { name } } } }")).isInstanceOf(Json.class);
    }

    @Test
    void leavesToTheEngineWhatIsNotATree() {
        assertThat(root("{ shelf { name loaded } }")).isInstanceOf(Map.class);
        assertThat(root("{ shelf { name @include(if: true) } }")).isInstanceOf(Map.class);
        assertThat(root("{ shelf: odd { name } }")).isInstanceOf(Map.class);
        assertThat(root("{ shelf: broken { name } }")).isInstanceOf(List.class);
        assertThat(root("{ shelf: none { name } }")).isNull();
    }

    @Test
    void writesWhatIsBesideAFieldOfItsOwn() {
        Object root = root("{ shelf { loaded nested { name } books { title } } }");
        Map<?, ?> shelf = (Map<?, ?>) Objects.requireNonNull(root);

        assertThat(shelf.get("nested")).isInstanceOf(Json.class);
        assertThat(shelf.get("books")).isInstanceOf(Json.class);
        assertThat(shelf.get("nested")).asString().doesNotContain("inner");
    }

    private @Nullable Object root(String document) {
        Map<String, Object> data = run(trees, document, Map.of()).getData();
        return data.get("shelf");
    }

    private static ExecutionResult run(
            GraphQL graphQl, String document, Map<String, Object> variables) {
        return graphQl.execute(
                ExecutionInput.newExecutionInput().query(document).variables(variables).build());
    }

    private static String bytes(ExecutionResult result) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("data", result.getData());
        body.put("errors", result.getErrors().stream().map(GraphQLError::toSpecification).toList());
        return new String(JSON.writeValueAsBytes(body), StandardCharsets.UTF_8);
    }

    private static int count(@Nullable Object value) {
        return switch (value) {
            case ExecutionResult result -> count(result.<Object>getData());
            case Map<?, ?> map -> map.values().stream().mapToInt(TreeStrategyTests::count).sum();
            case List<?> list -> list.stream().mapToInt(TreeStrategyTests::count).sum();
            case Json _ -> 1;
            case null, default -> 0;
        };
    }

    /** Documents are kept, as the gateway keeps them, so that plans are met again. */
    private static GraphQL trees() {
        var kept = new ConcurrentHashMap<String, PreparsedDocumentEntry>();
        return GraphQL.newGraphQL(SCHEMA)
                .queryExecutionStrategy(new TreeStrategy(new SimpleDataFetcherExceptionHandler()))
                .preparsedDocumentProvider(
                        (input, parse) ->
                                CompletableFuture.completedFuture(
                                        kept.computeIfAbsent(
                                                input.getQuery(), _ -> parse.apply(input))))
                .build();
    }

    private static GraphQLSchema schema() {
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type(
                                "Query",
                                query ->
                                        query.dataFetcher("shelf", _ -> OUTER)
                                                .dataFetcher("shelves", _ -> List.of(INNER, OUTER))
                                                .dataFetcher("none", _ -> null)
                                                .dataFetcher("odd", _ -> ODD)
                                                .dataFetcher("broken", _ -> List.of(INNER, BROKEN)))
                        .type("Shelf", shelf -> shelf.dataFetcher("loaded", _ -> "loaded"))
                        .type("Item", item -> item.typeResolver(TreeStrategyTests::member))
                        .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
    }

    private static @Nullable GraphQLObjectType member(TypeResolutionEnvironment environment) {
        return environment
                .getSchema()
                .getObjectType(environment.getObject().getClass().getSimpleName());
    }

    private static Book book(@Nullable Person author) {
        return new Book("史记", 526, author, author == null ? null : Kind.OLD);
    }

    private static Shelf shelf(
            @Nullable String name,
            List<? extends Object> items,
            @Nullable Object first,
            @Nullable Shelf nested,
            List<List<Integer>> grid,
            List<Book> books) {
        return new Shelf(
                name,
                nested == null ? null : "label\n",
                Kind.NEW,
                0.1,
                items,
                first,
                nested,
                grid,
                Arrays.asList(true, null, false),
                books);
    }
}
