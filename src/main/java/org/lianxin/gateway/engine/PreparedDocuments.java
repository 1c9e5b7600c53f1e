package org.lianxin.gateway.engine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.Recent;
import org.lianxin.gateway.TypedError;

import java.util.Map;
import java.util.Optional;
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
    private final Recent<String, CompletableFuture<PreparsedDocumentEntry>> kept;

    PreparedDocuments(Limits limits) {
        this.limits = limits;
        this.kept = new Recent<>(limits.documentsKept());
    }

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
        CompletableFuture<PreparsedDocumentEntry> known = kept.find(input.getQuery());
        if (known != null) {
            return known;
        }
        PreparsedDocumentEntry entry = parseAndValidate.apply(input);
        if (!entry.hasErrors()) {
            Optional<TypedError> excess = excess(DocumentSize.of(entry.getDocument()));
            if (excess.isPresent()) {
                return CompletableFuture.completedFuture(new PreparsedDocumentEntry(excess.get()));
            }
        }
        var prepared = CompletableFuture.completedFuture(entry);
        if (!entry.hasErrors()) {
            kept.put(input.getQuery(), prepared);
        }
        return prepared;
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
