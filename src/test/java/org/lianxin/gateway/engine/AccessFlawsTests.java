package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;

import org.junit.jupiter.api.Test;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gateway does not start on a schema that leaves open who may see something. */
class AccessFlawsTests {

    private static final String OPEN = "@access(modes: [PUBLIC])";

    @Test
    void findsNothingWrongWithTheSchemaOfTheGateway() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            String all =
                    files.filter(file -> file.toString().endsWith(".graphqls"))
                            .map(AccessFlawsTests::read)
                            .collect(Collectors.joining("\n"));
            AccessReading reading = AccessReading.of(new SchemaParser().parse(all));

            assertThat(reading.flaws()).isEmpty();
            assertThat(reading.policy().fields()).hasSizeGreaterThan(150);
        }
    }

    @Test
    void namesEveryFieldOfWhichNobodySaidWhoMaySeeIt() {
        assertThat(
                        flaws(
                                "type Query { a: A "
                                        + OPEN
                                        + " b: Int } extend type Query { c: Int } type A { d: Int"
                                        + " e: Int "
                                        + OPEN
                                        + " }"))
                .containsExactly(
                        "no @access says who may see A.d",
                        "no @access says who may see Query.b",
                        "no @access says who may see Query.c");
    }

    @Test
    void takesTheTypesWordForItsFieldsAndThoseAddedToIt() {
        assertThat(flaws("type Query " + OPEN + " { a: Int } extend type Query { b: Int }"))
                .isEmpty();
    }

    @Test
    void aFieldsOwnWordPrevailsOverItsTypes() {
        var policy =
                AccessReading.of(
                                PlantedSchema.sdl(
                                        "type Query "
                                                + OPEN
                                                + " { a: Int b: Int @access(modes: SELF, scopes:"
                                                + " \"credit:read\", category: PRICING) }"))
                        .policy();

        assertThat(policy.get("Query.a").scopes()).isEmpty();
        assertThat(policy.get("Query.b").modes()).containsExactly(Mode.SELF);
        assertThat(policy.get("Query.b").category()).isEqualTo(DataCategory.PRICING);
        assertThat(policy.get("Query.b").scopes())
                .containsExactlyElementsOf(PlantedSchema.scopes("credit:read"));
    }

    @Test
    void catchesAScopeThatIsNotInTheCatalogue() {
        assertThat(
                        flaws(
                                "type Query { a: Int "
                                        + OPEN
                                        + " b: Int @access(modes: [SELF], scopes:"
                                        + " [\"credit:read\", \"credit:raed\"]) }"))
                .containsExactly("no such scope: credit:raed at Query.b");
    }

    @Test
    void catchesAnEmptyListOfModes() {
        assertThat(flaws("type Query { a: Int " + OPEN + " b: Int @access(modes: []) }"))
                .containsExactly("@access names no mode at Query.b");
    }

    @Test
    void catchesAWayToATypeThatShowsNothingToWhoeverMayTakeIt() {
        assertThat(
                        flaws(
                                "type Query { a: A "
                                        + OPEN
                                        + " b: B @access(modes: [SELF], scopes: [\"credit:read\","
                                        + " \"accesses:read\"]) } union B = A type A"
                                        + " @access(modes: [SELF], scopes: [\"credit:read\"]) { c:"
                                        + " Int }"))
                .containsExactly(
                        "nothing of A is open to whom Query.a is",
                        "Query.b leads with accesses:read to B, which shows nothing to it");
    }

    @Test
    void takesAWayToATypeThatShowsSomethingToEach() {
        assertThat(
                        flaws(
                                "type Query { a: Int "
                                        + OPEN
                                        + " b: [B!]! @access(modes: [SELF], scopes:"
                                        + " [\"credit:read\", \"accesses:read\"]) } type B"
                                        + " @access(modes: [SELF], scopes: [\"credit:read\"]) { c:"
                                        + " Int d: Int @access(modes: [SELF], scopes:"
                                        + " [\"accesses:read\"]) }"))
                .isEmpty();
    }

    @Test
    void catchesASchemaWithNothingOpen() {
        assertThat(
                        flaws(
                                "type Query { a: Int @access(modes: [SELF], scopes:"
                                        + " [\"credit:read\"]) }"))
                .containsExactly("no field of Query is open to anyone");
    }

    @Test
    void catchesAnArgumentThatMayFilterAndDoesNotSayByWhat() {
        assertThat(
                        flaws(
                                "type Query "
                                        + OPEN
                                        + " { one(key: Int): Int many(min: Int, first: Int): [Int]"
                                        + " a: A } type A "
                                        + OPEN
                                        + " { b(min: Int, after: String): Int }"))
                .containsExactly(
                        "no @reads says which fields tells of A.b(min:)",
                        "no @reads says which fields tells of Query.many(min:)");
    }

    @Test
    void catchesAnArgumentThatTellsOfAFieldThatIsNotThere() {
        assertThat(
                        flaws(
                                "type Query "
                                        + OPEN
                                        + " { a(b: Int @reads(fields: [\"Query.c\"])): Int }"))
                .containsExactly("@reads names no field: Query.c at Query.a(b:)");
    }

    @Test
    void catchesWhatTellsOfAFieldAndHasToBeGivenOrIsByDefault() {
        assertThat(
                        flaws(
                                "type Query "
                                        + OPEN
                                        + " { a(b: Int! @reads(fields: [\"Query.a\"])): Int"
                                        + " c(d: Int = 1 @reads(fields: [\"Query.a\"])): Int"
                                        + " e(f: F = G): Int } enum F { G @reads(fields:"
                                        + " [\"Query.a\"]) H }"))
                .containsExactly(
                        "what tells of a field may not be required: Query.a(b:)",
                        "what tells of a field may not be a default: Query.c(d:)",
                        "what tells of a field may not be a default: Query.e(f:)");
    }

    @Test
    void theSchemaKnowsTheModesAndCategoriesThatJavaKnows() {
        assertThat(values("AccessMode"))
                .isEqualTo(Arrays.stream(Mode.values()).map(Enum::name).toList());
        assertThat(values("DataCategory"))
                .isEqualTo(Arrays.stream(DataCategory.values()).map(Enum::name).toList());
    }

    private static List<String> values(String name) {
        var types = PlantedSchema.sdl("type Query { a: Int }").types();
        return ((EnumTypeDefinition) Objects.requireNonNull(types.get(name)))
                .getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList();
    }

    private static List<String> flaws(String sdl) {
        return AccessReading.of(PlantedSchema.sdl(sdl)).flaws();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
