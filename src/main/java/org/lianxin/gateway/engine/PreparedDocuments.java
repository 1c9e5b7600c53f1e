package org.lianxin.gateway.engine;

import graphql.ExecutionInput;
import graphql.InvalidSyntaxError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.OperationNeeds;
import org.lianxin.gateway.Recent;
import org.lianxin.gateway.TypedError;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses, validates and measures each document once.
 *
 * <p>Clients send few documents with many variables; keeping them prepared takes parsing and
 * validation, the dearest part of a small query, out of all requests but the first. Refused
 * documents are not kept: they would let a stranger push out the good ones.
 */
final class PreparedDocuments implements PreparsedDocumentProvider {

    private final Limits limits;
    private final SchemaViews views;
    private final RootGate gate;
    private final Recent<Asked, Prepared> kept;

    PreparedDocuments(Limits limits, SchemaViews views) {
        this.limits = limits;
        this.views = views;
        this.gate = new RootGate(views.policy(), views.roots());
        this.kept = new Recent<>(limits.documentsKept());
    }

    /** A document is prepared for all callers with the same scopes; for others it may not exist. */
    private record Asked(String document, Set<Scope> held) {}

    private record Prepared(
            CompletableFuture<PreparsedDocumentEntry> entry, Map<String, OperationNeeds> needs) {}

    /** What the parser has to be told; a document past these limits is not read to its end. */
    static ParserOptions parserOptions(Limits limits) {
        return ParserOptions.newParserOptions()
                .maxCharacters(limits.documentCharactersMax())
                .maxTokens(limits.documentTokensMax())
                .maxWhitespaceTokens(limits.documentCharactersMax())
                .captureLineComments(false)
                .redactTokenParserErrorMessages(true)
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var asked = new Asked(input.getQuery(), views.held(input.getGraphQLContext()));
        Prepared known = kept.find(asked);
        if (known == null) {
            PreparsedDocumentEntry entry = checked(input, parseAndValidate.apply(input), asked);
            if (entry.hasErrors()) {
                return CompletableFuture.completedFuture(entry);
            }
            known = prepared(entry, asked);
            kept.put(asked, known);
        }
        hand(known.needs(), input);
        return known.entry();
    }

    private Prepared prepared(PreparsedDocumentEntry entry, Asked asked) {
        return new Prepared(
                CompletableFuture.completedFuture(entry),
                DocumentNeeds.of(entry.getDocument(), views.shape(asked.held()), views.policy()));
    }

    /** Root fields find in the context what the operation asked for wants to see. */
    private static void hand(Map<String, OperationNeeds> needs, ExecutionInput input) {
        String name = input.getOperationName();
        OperationNeeds asked =
                name == null && needs.size() == 1
                        ? needs.values().iterator().next()
                        : needs.get(name == null ? "" : name);
        // Without one there is no such operation, and the engine says so.
        if (asked != null) {
            input.getGraphQLContext().put(OperationNeeds.class, asked);
        }
    }

    private PreparsedDocumentEntry checked(
            ExecutionInput input, PreparsedDocumentEntry entry, Asked asked) {
        return entry.hasErrors()
                ? refusedAtTheRoot(input, entry, asked)
                        .map(PreparsedDocumentEntry::new)
                        .orElse(entry)
                : excess(DocumentSize.of(entry.getDocument()))
                        .map(PreparsedDocumentEntry::new)
                        .orElse(entry);
    }

    /** A root field that is not for the caller has made the document invalid for it. */
    private Optional<TypedError> refusedAtTheRoot(
            ExecutionInput input, PreparsedDocumentEntry entry, Asked asked) {
        if (entry.getErrors().getFirst() instanceof InvalidSyntaxError) {
            return Optional.empty();
        }
        Document document =
                Parser.parse(
                        ParserEnvironment.newParserEnvironment()
                                .document(input.getQuery())
                                .parserOptions(parserOptions(limits))
                                .build());
        return gate.refusal(
                document, asked.held(), SchemaViews.hasCaller(input.getGraphQLContext()));
    }

    private Optional<TypedError> excess(DocumentSize size) {
        if (size.depth() > limits.depthMax()) {
            return over(ErrorCode.TOO_DEEP, limits.depthMax());
        }
        if (size.fields() > limits.fieldsMax()) {
            return over(ErrorCode.TOO_MANY_FIELDS, limits.fieldsMax());
        }
        if (size.rootFields() > limits.rootFieldsMax()) {
            return over(ErrorCode.TOO_MANY_ROOT_FIELDS, limits.rootFieldsMax());
        }
        return Optional.empty();
    }

    private static Optional<TypedError> over(ErrorCode code, int max) {
        return Optional.of(TypedError.of(code, Map.of("max", max)));
    }
}
