package org.lianxin.gateway.engine;

import graphql.ExecutionInput;
import graphql.InvalidSyntaxError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

import org.jspecify.annotations.Nullable;
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
import java.util.stream.Stream;

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
            CompletableFuture<PreparsedDocumentEntry> entry,
            Map<String, OperationNeeds> needs,
            Map<String, DocumentCost> costs) {}

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
            PreparsedDocumentEntry entry = checked(input, parseAndValidate, asked);
            if (entry.hasErrors()) {
                return CompletableFuture.completedFuture(entry);
            }
            known = prepared(entry, asked);
            kept.put(asked, known);
        }
        hand(known.needs(), input);
        return tooCostly(known, input)
                .map(PreparsedDocumentEntry::new)
                .map(CompletableFuture::completedFuture)
                .orElse(known.entry());
    }

    /** Depends on the variables, so it is asked each time. */
    private Optional<TypedError> tooCostly(Prepared prepared, ExecutionInput input) {
        DocumentCost cost = asked(prepared.costs(), input);
        return cost == null
                ? Optional.empty()
                : over(
                        ErrorCode.TOO_COSTLY,
                        limits.costMax(),
                        cost.with(input.getRawVariables().toMap()));
    }

    /** That of the operation asked for; null if there is no such one, which the engine says. */
    private static <T> @Nullable T asked(Map<String, T> byOperation, ExecutionInput input) {
        String name = input.getOperationName();
        return name == null && byOperation.size() == 1
                ? byOperation.values().iterator().next()
                : byOperation.get(name == null ? "" : name);
    }

    private Prepared prepared(PreparsedDocumentEntry entry, Asked asked) {
        return new Prepared(
                CompletableFuture.completedFuture(entry),
                DocumentNeeds.of(entry.getDocument(), views.shape(asked.held()), views.policy()),
                DocumentCost.of(entry.getDocument()));
    }

    /** Root fields find in the context what the operation asked for wants to see. */
    private static void hand(Map<String, OperationNeeds> needs, ExecutionInput input) {
        OperationNeeds asked = asked(needs, input);
        // Without one there is no such operation, and the engine says so.
        if (asked != null) {
            input.getGraphQLContext().put(OperationNeeds.class, asked);
        }
    }

    /** Measured before it is validated: a flood is dearer to validate than to measure. */
    private PreparsedDocumentEntry checked(
            ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate,
            Asked asked) {
        Optional<TypedError> excess =
                parsed(input.getQuery()).map(DocumentSize::of).flatMap(this::excess);
        if (excess.isPresent()) {
            return new PreparsedDocumentEntry(excess.get());
        }
        PreparsedDocumentEntry entry = parseAndValidate.apply(input);
        return entry.hasErrors()
                ? refusedAtTheRoot(input, entry, asked)
                        .map(PreparsedDocumentEntry::new)
                        .orElse(entry)
                : entry;
    }

    /** Empty for one that cannot be read, of which the engine says why. */
    private Optional<Document> parsed(String document) {
        try {
            return Optional.of(
                    Parser.parse(
                            ParserEnvironment.newParserEnvironment()
                                    .document(document)
                                    .parserOptions(parserOptions(limits))
                                    .build()));
        } catch (InvalidSyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** A root field that is not for the caller has made the document invalid for it. */
    private Optional<TypedError> refusedAtTheRoot(
            ExecutionInput input, PreparsedDocumentEntry entry, Asked asked) {
        if (entry.getErrors().getFirst() instanceof InvalidSyntaxError) {
            return Optional.empty();
        }
        return parsed(input.getQuery())
                .flatMap(
                        document ->
                                gate.refusal(
                                        document,
                                        asked.held(),
                                        SchemaViews.hasCaller(input.getGraphQLContext())));
    }

    private Optional<TypedError> excess(DocumentSize size) {
        return Stream.of(
                        over(ErrorCode.TOO_DEEP, limits.depthMax(), size.depth()),
                        over(ErrorCode.TOO_MANY_FIELDS, limits.fieldsMax(), size.fields()),
                        over(
                                ErrorCode.TOO_MANY_ROOT_FIELDS,
                                limits.rootFieldsMax(),
                                size.rootFields()),
                        over(ErrorCode.TOO_MANY_ALIASES, limits.aliasesMax(), size.aliases()),
                        over(ErrorCode.TOO_MANY_REPEATS, limits.repeatsMax(), size.repeats()),
                        over(
                                ErrorCode.TOO_MANY_DIRECTIVES,
                                limits.directivesMax(),
                                size.directives()),
                        over(
                                ErrorCode.LITERAL_TOO_LONG,
                                limits.literalCharactersMax(),
                                size.literalCharacters()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TypedError> over(ErrorCode code, int max, long given) {
        return given <= max
                ? Optional.empty()
                : Optional.of(
                        TypedError.beyond(code, max, Math.clamp(given, 0, Integer.MAX_VALUE)));
    }
}
