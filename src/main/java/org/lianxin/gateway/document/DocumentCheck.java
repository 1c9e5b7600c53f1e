package org.lianxin.gateway.document;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Whether a document fits the schema that this program carries. */
final class DocumentCheck {

    private static final String SDL = "classpath*:graphql/*.graphqls";

    private final GraphQLSchema schema;

    private DocumentCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    static DocumentCheck ofOwnSchema() throws IOException {
        var sdl = new TypeDefinitionRegistry();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(SDL)) {
            sdl.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return new DocumentCheck(UnExecutableSchemaGenerator.makeUnExecutableSchema(sdl));
    }

    /** What is wrong with it; empty if it fits. */
    List<String> flaws(String text) {
        Document document;
        try {
            document = Parser.parse(text);
        } catch (InvalidSyntaxException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
        if (document.getDefinitionsOfType(OperationDefinition.class).isEmpty()) {
            return List.of("no operation");
        }
        return new Validator()
                .validateDocument(schema, document, Locale.ENGLISH).stream()
                        .map(ValidationError::getMessage)
                        .toList();
    }
}
