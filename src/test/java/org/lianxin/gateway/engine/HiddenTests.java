package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.util.List;
import java.util.Map;

/**
 * What is hidden does not exist: every way of asking for it is answered as the same question about
 * something that nobody ever wrote.
 */
class HiddenTests {

    private static final PlantedSchema WORLD = HiddenWorld.planted();

    /** Each with the hidden name between brackets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ thing { [secret] } }",
                "{ thing { a: [secret] } }",
                "{ thing { [secret] @skip(if: true) } }",
                "{ thing { [secret] @include(if: false) } }",
                "{ thing { [secret] { x } } }",
                "{ thing { [secret](x: 1) } }",
                "{ thing { inner { inner { [secret] } } } }",
                "{ thing { ... on Thing { [secret] } } }",
                "{ thing { ... { [secret] } } }",
                "{ thing { ... on Node { [secret] } } }",
                "{ thing { ...f } } fragment f on Thing { [secret] }",
                "{ thing { ...f } } fragment f on Node { id [secret] }",
                "{ thing { [found] { id } } }",
                "{ thing { [found] } }",
                "{ thing { [found] { ... on Thing { id } } } }",
                "{ node { [secret] } }",
                "{ node { ... on Thing { [secret] } } }",
                "{ node { ... on [Vault] { id } } }",
                "{ node { ...f } } fragment f on [Vault] { id }",
                "{ any { ... on [Vault] { id depth } } }",
                "{ any { ... on Thing { [secret] } } }",
                "{ any { ... on Node { [secret] } } }",
                "fragment f on [Vault] { id } { thing { id } }",
                "{ things([atLeast]: 1) { id } }",
                "query($x: Int) { things([atLeast]: $x) { id } }",
                "{ things(order: [SECRET]) { id } }",
                "{ things(orders: [NAME, [SECRET]]) { id } }",
                "query($x: Order = [SECRET]) { things(order: $x) { id } }",
                "{ things(where: {[secret]: \"x\"}) { id } }",
                "{ things(where: {and: {and: {[secret]: \"x\"}}}) { id } }",
                "{ thing { many([of]: 1) { id } } }",
                "query($x: [VaultKey]) { thing { id } }",
                "query($x: [Depth]) { thing { id } }",
                "{ __type(name: \"[Vault]\") { name fields { name } } }",
                "{ __type(name: \"[VaultKey]\") { name inputFields { name } } }",
                "{ __type(name: \"[Depth]\") { name enumValues { name } } }",
                "{ thing { id @[access](modes: [PUBLIC]) } }",
                "subscription { [secret] }"
            })
    void isAnsweredAsWhatNobodyEverWrote(String way) {
        String hidden = way.replaceAll("(?s).*\\[([A-Za-z]{2,})\\].*", "$1");
        String unknown = unknown(hidden);
        String asked = way.replace("[" + hidden + "]", hidden);
        String twin = way.replace("[" + hidden + "]", unknown);

        for (String scopes : new String[] {null, "", "unconfirmed:read"}) {
            ExecutionResult ofHidden = WORLD.ask(asked, scopes);
            ExecutionResult ofUnknown = WORLD.ask(twin, scopes);

            assertThat(PlantedSchema.told(ofHidden).replace(hidden, unknown))
                    .as(asked)
                    .isEqualTo(PlantedSchema.told(ofUnknown));
            assertThat(ofHidden.<Object>getData()).isEqualTo(ofUnknown.getData());
        }
    }

    /** The same ways are open to those who may: otherwise the test above would show nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ thing { secret } }",
                "{ thing { ... on Node { secret } } }",
                "{ node { ... on Thing { secret } } }",
                "{ node { ... on Vault { id } } }",
                "{ any { ... on Vault { id depth } } }",
                "{ thing { found { id } } }",
                "{ things(atLeast: 1, order: SECRET, where: {and: {secret: \"x\"}}) { id } }",
                "{ thing { many(of: 1) { id } } }",
                "query($x: VaultKey, $y: Depth) { thing { id } }"
            })
    void isThereForThoseWhoMay(String document) {
        var told = PlantedSchema.told(WORLD.ask(document, "credit:read files:import"));
        assertThat(told.replace("UnusedVariable", "")).doesNotContain("ndefined", "nknown");
    }

    @Test
    void anInterfaceKeepsWhatAllItsTypesKeep() {
        var all = "{ node { secret } }";
        assertThat(WORLD.ask(all, "files:import credit:read").getErrors()).isEmpty();
        assertThat(WORLD.ask(all, "files:import").getErrors()).isNotEmpty();
        // The vault is hidden whole and takes nothing from the thing.
        assertThat(WORLD.ask(all, "credit:read").getErrors()).isEmpty();
        assertThat(WORLD.ask("{ node { id } }", null).getErrors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ vault { id } }",
                "{ vault }",
                "{ vault { zzz } }",
                "{ vault(x: 1) { id } }",
                "{ a: vault { id } }",
                "{ ...f } fragment f on Query { vault { id } }",
                "{ ...f } fragment f on Query { ...g } fragment g on Query { ...f vault }",
                "{ ... on Query { vault } zzz }",
                "{ vault @skip(if: true) { id } }",
                "mutation { open { id } }",
                "query a { thing { id } } query b { vault { id } }"
            })
    void aRootFieldNamesTheScopeAndNothingBelowIt(String document) {
        var without = (TypedError) WORLD.ask(document, null).getErrors().getFirst();
        var with = (TypedError) WORLD.ask(document, "credit:read").getErrors().getFirst();

        assertThat(without.code()).isEqualTo(ErrorCode.UNAUTHENTICATED);
        assertThat(with.code()).isEqualTo(ErrorCode.SCOPE_MISSING);
        assertThat(with.details()).isEqualTo(Map.of("scope", "files:import"));
        assertThat(WORLD.ask(document, null).getErrors()).hasSize(1);
    }

    @Test
    void introspectionTellsNothingOfIt() {
        for (String scopes : new String[] {null, "unconfirmed:read"}) {
            String seen = WORLD.ask(EVERYTHING, scopes).getData().toString();
            assertThat(words(seen))
                    .contains("Query", "Thing", "Node", "Any", "Order", "NAME", "Where", "many")
                    .doesNotContainAnyElementsOf(HiddenWorld.HIDDEN)
                    .doesNotContain("access", "reads", "AccessMode", "Mutation", "vault", "open");
        }
    }

    @Test
    void introspectionShowsItToThoseWhoMay() {
        String seen = WORLD.ask(EVERYTHING, "credit:read files:import").getData().toString();
        assertThat(words(seen))
                .containsAll(HiddenWorld.HIDDEN)
                .contains("Mutation", "vault", "open")
                .doesNotContain("access", "reads", "AccessMode");
    }

    @Test
    void noErrorSuggestsANameThatIsThere() {
        for (String close : List.of("secre", "secrets", "Secret", "nam", "idd", "foundd", "vaul")) {
            String told = PlantedSchema.told(WORLD.ask("{ thing { " + close + " } }", null));
            assertThat(told.replace(close, ""))
                    .doesNotContainIgnoringCase("did you mean")
                    .doesNotContain("secret", "name", "found", "vault");
        }
    }

    @Test
    void oneCallersDocumentIsNotPreparedForAnother() {
        var document = "{ thing { id secret } }";
        assertThat(WORLD.ask(document, "credit:read").getErrors()).isEmpty();
        assertThat(WORLD.ask(document, null).getErrors()).isNotEmpty();
        assertThat(WORLD.ask(document, "credit:read").getErrors()).isEmpty();
    }

    private static List<String> words(String text) {
        return List.of(text.split("[^A-Za-z]+"));
    }

    /** A name of the same length that nobody wrote. */
    private static String unknown(String name) {
        return (Character.isUpperCase(name.charAt(0)) ? "Q" : "q") + "z".repeat(name.length() - 1);
    }

    private static final String EVERYTHING =
            """
            { __schema {
                queryType { name } mutationType { name }
                types { name kind fields(includeDeprecated: true) { name args { name type { ...t } } type { ...t } }
                  inputFields { name type { ...t } } interfaces { name } possibleTypes { name }
                  enumValues(includeDeprecated: true) { name } }
                directives { name args { name type { ...t } } } } }
            fragment t on __Type { name ofType { name ofType { name ofType { name } } } }
            """;
}
