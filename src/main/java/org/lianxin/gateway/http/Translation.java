package org.lianxin.gateway.http;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns whatever GraphQL itself finds wrong with a request into the catalogue's errors.
 *
 * <p>The engine's own sentences are not passed on: they are in one language and may repeat a value,
 * and a value may be an ID number. What helps and is harmless (which rule, which field, which
 * variable) becomes a detail.
 */
final class Translation {

    private static final int ERRORS_MAX = 20;
    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '([_A-Za-z0-9]+)'");
    private static final String CANCELLED = "parsing has been cancelled";

    private final Incidents incidents;
    private final Limits limits;

    Translation(Incidents incidents, Limits limits) {
        this.incidents = incidents;
        this.limits = limits;
    }

    /**
     * The errors to tell, in order, each code and place once; never empty if {@code found} is not.
     */
    public List<TypedError> of(List<? extends GraphQLError> found) {
        boolean known = found.stream().anyMatch(TypedError.class::isInstance);
        var told = new ArrayList<TypedError>();
        for (GraphQLError error : found) {
            // A refused field that may not be null brings this one along; it says nothing new.
            if (known && error instanceof NonNullableFieldWasNullError) {
                continue;
            }
            TypedError typed = of(error);
            if (told.size() < ERRORS_MAX && !told.contains(typed)) {
                told.add(typed);
            }
        }
        return told;
    }

    private TypedError of(GraphQLError error) {
        return switch (error) {
            case TypedError typed -> typed;
            case InvalidSyntaxError syntax -> ofSyntax(syntax);
            case ValidationError invalid -> ofValidation(invalid);
            case UnknownOperationException _ -> TypedError.of(ErrorCode.OPERATION_UNKNOWN);
            // Only whoever gropes about asks so much of the schema itself.
            case BadFaithIntrospectionError _ -> TypedError.of(ErrorCode.TOO_MANY_FIELDS);
            case AbortExecutionException _ -> TypedError.of(ErrorCode.REQUEST_TOO_SLOW);
            default -> ofOther(error);
        };
    }

    private TypedError ofSyntax(InvalidSyntaxError syntax) {
        String message = syntax.getMessage();
        TypedError error =
                message != null && message.contains(CANCELLED)
                        ? TypedError.of(ErrorCode.DOCUMENT_TOO_LARGE, fitting())
                        : TypedError.of(ErrorCode.DOCUMENT_MALFORMED);
        return error.at(places(syntax), null);
    }

    private Map<String, Object> fitting() {
        var fitting = new LinkedHashMap<String, Object>();
        fitting.put("maxCharacters", limits.documentCharactersMax());
        fitting.put("maxTokens", limits.documentTokensMax());
        return fitting;
    }

    private static TypedError ofValidation(ValidationError invalid) {
        var details = new LinkedHashMap<String, Object>();
        details.put("rule", String.valueOf(invalid.getValidationErrorType()));
        List<String> path = invalid.getQueryPath();
        if (path != null && !path.isEmpty()) {
            details.put("field", String.join(".", path));
        }
        return TypedError.of(ErrorCode.DOCUMENT_INVALID, details).at(places(invalid), null);
    }

    /** Before execution it is about a variable; during execution the gateway broke a promise. */
    private TypedError ofOther(GraphQLError error) {
        if (error.getPath() == null && error instanceof RuntimeException) {
            var variable = VARIABLE.matcher(String.valueOf(error.getMessage()));
            Map<String, Object> details =
                    variable.find() ? Map.of("variable", variable.group(1)) : Map.of();
            return TypedError.of(ErrorCode.VARIABLE_INVALID, details).at(places(error), null);
        }
        return incidents.internal(error.getMessage()).at(places(error), error.getPath());
    }

    private static List<graphql.language.SourceLocation> places(GraphQLError error) {
        List<graphql.language.SourceLocation> places = error.getLocations();
        return places == null ? List.of() : places;
    }
}
