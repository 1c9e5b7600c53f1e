package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.parser.Parser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever reads the schema reads it in Chinese, then in English, down to the last argument. */
class SchemaDescriptionsTests {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[a-z ]");

    @Test
    void everythingIsDescribedInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".graphqls")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(flaws(Files.readString(file))).isEmpty());
        }
    }

    @Test
    void catchesAMissingDescriptionAnywhere() {
        assertThat(flaws("type A { b: Int }")).containsExactly("A", "A.b");
        assertThat(flaws("extend type A { \"字段。 The field.\" b(c: Int): Int }"))
                .containsExactly("A.b.c");
        assertThat(flaws("\"枚举。 An enumeration.\" enum E { F }")).containsExactly("E.F");
        assertThat(flaws("\"输入。 An input.\" input I { j: Int }")).containsExactly("I.j");
        assertThat(flaws("scalar S")).containsExactly("S");
    }

    @Test
    void catchesADescriptionInOneLanguageOnly() {
        assertThat(flaws("\"只有中文。\" scalar S")).containsExactly("S");
        assertThat(flaws("\"English only.\" scalar S")).containsExactly("S");
        assertThat(flaws("\"English first. 然后中文。\" scalar S")).containsExactly("S");
    }

    private static List<String> flaws(String sdl) {
        List<String> flaws = new ArrayList<>();
        Document document = Parser.parse(sdl);
        for (Object definition : document.getDefinitions()) {
            if (definition instanceof NamedNode<?> named) {
                if (!(definition instanceof SDLExtensionDefinition)) {
                    check(named, named.getName(), flaws);
                }
                inside(named, flaws);
            }
        }
        return flaws;
    }

    private static void inside(NamedNode<?> definition, List<String> flaws) {
        String name = definition.getName();
        if (definition instanceof ObjectTypeDefinition type) {
            type.getFieldDefinitions().forEach(field -> checkField(name, field, flaws));
        }
        if (definition instanceof InputObjectTypeDefinition type) {
            type.getInputValueDefinitions()
                    .forEach(value -> check(value, name + "." + value.getName(), flaws));
        }
        if (definition instanceof EnumTypeDefinition type) {
            type.getEnumValueDefinitions()
                    .forEach(value -> check(value, name + "." + value.getName(), flaws));
        }
        if (definition instanceof DirectiveDefinition directive) {
            directive
                    .getInputValueDefinitions()
                    .forEach(value -> check(value, name + "." + value.getName(), flaws));
        }
    }

    private static void checkField(String type, FieldDefinition field, List<String> flaws) {
        String name = type + "." + field.getName();
        check(field, name, flaws);
        field.getInputValueDefinitions()
                .forEach(argument -> check(argument, name + "." + argument.getName(), flaws));
    }

    private static void check(Object node, String name, List<String> flaws) {
        var description = ((DescribedNode<?>) node).getDescription();
        if (description == null || !isBilingual(description.getContent())) {
            flaws.add(name);
        }
    }

    private static boolean isBilingual(String text) {
        var chinese = CHINESE.matcher(text);
        var english = ENGLISH.matcher(text);
        return chinese.find() && english.find() && chinese.start() < english.start();
    }
}
