package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;

import org.junit.jupiter.api.Test;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.gateway.OperationNeeds;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a document wants to see is known from the document alone, on the careful side. */
class SelectionNeedsTests {

    private static final PlantedSchema WORLD = HiddenWorld.planted();
    private static final SubjectId COMPANY =
            new OrganisationId(UnifiedCode.of("91999999MADEM06H0E"));
    private static final SubjectId PERSON = new PersonId(new PersonKey("a".repeat(64)));
    private static final Set<DataCategory> NONE = Set.of();

    @Test
    void aFieldThatIsNotVisibleInTheModeIsRefusedByName() {
        var needs = needs("{ thing { id secret found { id } } }");

        assertThat(needs.refused(COMPANY, Mode.PUBLIC, NONE))
                .containsExactly("Thing.secret", "Vault.id");
        assertThat(needs.refused(COMPANY, Mode.SUPERVISION, NONE))
                .containsExactly(
                        "Query.thing", "Thing.id", "Thing.secret", "Thing.found", "Vault.id");
    }

    @Test
    void aConsentHasToHoldTheKindOfFactsUnlessTheyArePublicOfAnOrganisation() {
        var needs = needs("{ thing { ... on Thing { id secret } } }");

        assertThat(needs.wanted(COMPANY))
                .containsExactlyInAnyOrder(DataCategory.PRICING, DataCategory.LISTINGS);
        assertThat(needs.wanted(PERSON))
                .containsExactlyInAnyOrder(DataCategory.PRICING, DataCategory.LISTINGS);
        assertThat(needs.refused(COMPANY, Mode.AUTHORISED, NONE))
                .containsExactly("Query.thing", "Thing.secret");
        assertThat(needs.refused(COMPANY, Mode.AUTHORISED, Set.of(DataCategory.PRICING)))
                .containsExactly("Query.thing");
        assertThat(needs.refused(PERSON, Mode.AUTHORISED, Set.of(DataCategory.PRICING)))
                .containsExactly("Query.thing", "Thing.id");
    }

    @Test
    void whatADirectiveMaySkipCountsAsAsked() {
        for (String way :
                List.of(
                        "{ thing { id secret } }",
                        "{ thing { id secret @skip(if: true) } }",
                        "query($x: Boolean!) { thing { id secret @include(if: $x) } }",
                        "{ thing { id ...f @skip(if: true) } } fragment f on Thing { x: secret }",
                        "{ thing { id ... @include(if: false) { secret } } }",
                        "{ thing { id ... on Node { secret } } }",
                        "{ thing { id } ...f } fragment f on Query { thing { secret } }")) {
            assertThat(needs(way).refused(COMPANY, Mode.PUBLIC, NONE))
                    .as(way)
                    .containsExactly("Thing.secret");
        }
    }

    @Test
    void anInterfaceAndAUnionCountForEveryTypeTheyCouldBe() {
        assertThat(needs("{ node { id } }").refused(COMPANY, Mode.PUBLIC, NONE))
                .containsExactly("Vault.id");
        assertThat(needs("{ node { ... on Thing { id } } }").refused(COMPANY, Mode.PUBLIC, NONE))
                .isEmpty();
        assertThat(needs("{ any { ... on Node { id } } }").refused(COMPANY, Mode.PUBLIC, NONE))
                .containsExactly("Vault.id");
        assertThat(needs("{ any { __typename } }").refused(COMPANY, Mode.PUBLIC, NONE)).isEmpty();
    }

    @Test
    void whatAnArgumentTellsOfCountsAsAsked() {
        for (String way :
                List.of(
                        "{ things(atLeast: 1) { id } }",
                        "query($x: Int) { things(atLeast: $x) { id } }",
                        "{ things(order: SECRET) { id } }",
                        "{ things(orders: [NAME, SECRET]) { id } }",
                        "{ things(where: {and: {secret: \"x\"}}) { id } }",
                        "query($x: String) { things(where: {secret: $x}) { id } }",
                        "query($x: Order) { things(order: $x) { id } }",
                        "query($x: Where) { things(where: $x) { id } }",
                        "query($x: Where) { things(where: {and: $x}) { id } }",
                        "{ things { many(of: 1) { id } } }")) {
            assertThat(needs(way).refused(COMPANY, Mode.PUBLIC, NONE))
                    .as(way)
                    .containsExactly("Thing.secret");
        }
        assertThat(
                        needs("{ things(order: NAME, where: {name: \"x\"}, atLeast: null) { id } }")
                                .refused(COMPANY, Mode.PUBLIC, NONE))
                .isEmpty();
    }

    @Test
    void eachRootFieldWantsItsOwn() {
        var document = "{ a: thing { id } b: thing { secret } thing { name } }";
        var needs = all(document, "").byResultKey();

        assertThat(needs.keySet()).containsExactlyInAnyOrder("a", "b", "thing");
        assertThat(of(needs, "a").refused(COMPANY, Mode.PUBLIC, NONE)).isEmpty();
        assertThat(of(needs, "b").refused(COMPANY, Mode.PUBLIC, NONE)).isNotEmpty();
    }

    @Test
    void eachOperationWantsItsOwn() {
        var document = "query a { thing { id } } query b { thing { secret } }";

        assertThat(refused(document, "a")).isEmpty();
        assertThat(refused(document, "b")).containsExactly("Thing.secret");
    }

    @Test
    void askingForMoreNeverMakesARefusalGoAway() {
        var whole = "{ thing { id name secret found { id secret } many(of: 1) { secret } } }";
        var part = "{ thing { id secret } }";
        for (Mode mode : Mode.values()) {
            for (var categories : categorySets()) {
                assertThat(needs(whole).refused(PERSON, mode, categories))
                        .containsAll(needs(part).refused(PERSON, mode, categories));
            }
        }
    }

    private static List<Set<DataCategory>> categorySets() {
        return Arrays.stream(DataCategory.values())
                .map(missing -> (Set<DataCategory>) EnumSet.complementOf(EnumSet.of(missing)))
                .toList();
    }

    private static List<String> refused(String document, String operation) {
        return of(all(document, operation).byResultKey(), "thing")
                .refused(COMPANY, Mode.PUBLIC, NONE);
    }

    private static <T> T of(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key));
    }

    private static SelectionNeeds needs(String document) {
        return all(document, "").byResultKey().values().iterator().next();
    }

    private static OperationNeeds all(String document, String operation) {
        var held = PlantedSchema.scopes("credit:read files:import");
        var needs =
                DocumentNeeds.of(
                        new Parser().parseDocument(document),
                        WORLD.views().shape(held),
                        WORLD.views().policy());
        return of(needs, operation);
    }
}
