package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the schema of the gateway tells of itself, and to whom. */
class IntrospectionTests {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{3,}");

    private static GatewayRig rig;

    @BeforeAll
    static void start() {
        rig = GatewayRig.start("lianxin.limits.anonymous-per-minute=6000000");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void withoutATokenOnlyTheOpenPartIsThere() {
        JsonNode schema = schema(null);

        assertThat(schema.at("/mutationType").isNull()).isTrue();
        assertThat(fields(schema, "Query"))
                .containsExactlyInAnyOrder(
                        "auditCheckpoint",
                        "auditConsistencyProof",
                        "auditInclusionProof",
                        "cities",
                        "feedBellKeys",
                        "repairStatements",
                        "repairTerms",
                        "rulebook",
                        "scopes");
        assertThat(types(schema))
                .contains("Rulebook", "ScopeMeaning")
                .doesNotContain("CreditProfile", "SubjectKey", "Person", "Purpose", "AccessMode")
                .doesNotContain("ImportResult", "Consent", "UnconfirmedReach", "DataCategory");
    }

    @Test
    void aBankSeesTheProfileAndNothingOfTheOthersWork() {
        JsonNode schema = schema("credit:read");

        assertThat(fields(schema, "Query")).contains("creditProfile", "cities");
        assertThat(types(schema))
                .contains("CreditProfile", "SubjectKey", "Person", "Subject")
                .doesNotContain("ImportResult", "UnconfirmedReach", "CodeConfirmation", "Consent");
        assertThat(schema.at("/mutationType").isNull()).isTrue();
    }

    @Test
    void whoHandsInFilesSeesOnlyWhereTo() {
        JsonNode schema = schemaFor(TestIssuer.running().agency("files:import"));

        assertThat(fields(schema, "Mutation")).containsExactly("importFile");
        assertThat(types(schema)).doesNotContain("CreditProfile", "Person", "CodeConfirmation");
    }

    @Test
    void theDirectivesThatSayWhoMaySeeWhatAreNotTold() {
        assertThat(schema("credit:read").at("/directives").findValuesAsString("name"))
                .contains("skip", "include")
                .doesNotContain("access", "reads");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CreditProfile", "SubjectKey", "Purpose", "Mutation", "Subject", "Person"})
    void aHiddenTypeIsAsUnknownAsOneThatNobodyWrote(String type) {
        var query = "query($n: String!) { __type(name: $n) { kind name fields { name } } }";

        assertThat(rig.client().ask(query, Map.of("n", type), null).raw().body())
                .isEqualTo(rig.client().ask(query, Map.of("n", "Nothing"), null).raw().body())
                .isEqualTo("{\"data\":{\"__type\":null}}");
    }

    /**
     * Whoever tries all the words of the language finds out which root fields there are: no more.
     */
    @Test
    void guessingNamesLeadsToNothing() throws IOException {
        Set<String> open =
                new TreeSet<>(
                        NAME.matcher(schema(null).toString())
                                .results()
                                .map(r -> r.group())
                                .toList());
        Set<String> roots = new TreeSet<>();
        for (String word : words()) {
            if (open.contains(word)) {
                continue;
            }
            var reply = ask("{ " + word + " }");
            if (reply.code().equals("UNAUTHENTICATED")) {
                roots.add(word);
                assertThat(ask("{ " + word + "(zz: 1) { zz { zz } } }").raw().body())
                        .isEqualTo(reply.raw().body());
            } else {
                assertThat(withoutTheGuess(reply, word)).isEqualTo(ask("{ zz }").raw().body());
            }
            var inside = ask("{ rulebook(city: \"wuhan\") { " + word + " } }");
            assertThat(withoutTheGuess(inside, word))
                    .isEqualTo(ask("{ rulebook(city: \"wuhan\") { zz } }").raw().body());
            assertThat(ask("{ creditProfile { " + word + " } }").raw().body())
                    .isEqualTo(ask("{ creditProfile { zz } }").raw().body());
        }
        assertThat(published()).containsAll(roots);
    }

    /** An answer repeats the field that was asked; all else must not depend on it. */
    private static String withoutTheGuess(Client.Reply reply, String word) {
        String field = "(\"field\":\"(?:rulebook\\.)?)" + word + "\"";
        return reply.raw().body().replaceAll(field, "$1zz\"");
    }

    @Test
    void theScopesSayWhichRootFieldsTheyOpen() {
        JsonNode scopes = ask("{ scopes { token opens } }").body().at("/data/scopes");
        assertThat(scopes.findValuesAsString("token")).contains("credit:read");
        scopes.forEach(
                scope -> {
                    if (scope.at("/token").asString().equals("credit:read")) {
                        assertThat(scope.at("/opens").toString())
                                .isEqualTo(
                                        "[\"creditProfile\",\"creditProfiles\",\"portfolioStandings\"]");
                    }
                });
    }

    @Test
    void aNearMissIsNotPutRight() {
        for (String miss : List.of("citie", "Cities", "rulebok", "creditProfil", "scope")) {
            assertThat(ask("{ " + miss + " }").raw().body().replace(miss, "zz"))
                    .isEqualTo(ask("{ zz }").raw().body());
        }
        var near = "{ rulebook(city: \"wuhan\") { documen } }";
        assertThat(ask(near).raw().body()).doesNotContainIgnoringCase("did you mean");
        assertThat(ask(near).raw().body().replace("documen", "")).doesNotContain("document");
    }

    /** GraphiQL, with a token that sees little, still has a schema to show. */
    @ParameterizedTest
    @ValueSource(strings = {"", "credit:read", "code:confirm", "unconfirmed:read"})
    void theToolsUsualQuestionIsAnsweredToEveryCaller(String scopes) {
        var reply =
                rig.client()
                        .ask(
                                IntrospectionQuery.INTROSPECTION_QUERY,
                                Map.of(),
                                TestIssuer.running().bank(scopes));

        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        assertThat(fields(reply.body().at("/data/__schema"), "Query")).contains("scopes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: __schema { types { name } } b: __schema { types { name } } }",
                "{ __schema { types { fields { type { fields { name } } } } } }"
            })
    void aFloodOfIntrospectionIsTheClientsFault(String document) {
        assertThat(ask(document).status()).isEqualTo(400);
    }

    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".graphqls")).toList()) {
                String sdl =
                        Files.readString(file).replaceAll("(?s)\"\"\".*?\"\"\"|\"[^\"\n]*\"", "");
                NAME.matcher(sdl).results().forEach(word -> words.add(word.group()));
            }
        }
        return words;
    }

    private static List<String> published() {
        return ask("{ scopes { opens } }").body().at("/data/scopes").findValues("opens").stream()
                .flatMap(opens -> opens.valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static Client.Reply ask(String document) {
        return rig.client().ask(document, Map.of(), null);
    }

    private static JsonNode schema(@Nullable String scopes) {
        return schemaFor(scopes == null ? null : TestIssuer.running().bank(scopes));
    }

    private static JsonNode schemaFor(@Nullable String token) {
        var reply = rig.client().ask(IntrospectionQuery.INTROSPECTION_QUERY, Map.of(), token);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/__schema");
    }

    private static List<String> types(JsonNode schema) {
        return schema.at("/types").valueStream().map(type -> type.at("/name").asString()).toList();
    }

    private static List<String> fields(JsonNode schema, String type) {
        return schema.at("/types")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals(type))
                .flatMap(each -> each.at("/fields").valueStream())
                .map(field -> field.at("/name").asString())
                .toList();
    }
}
