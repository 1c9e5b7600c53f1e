package org.lianxin.gateway;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One error as the client gets it.
 *
 * @param locations where in the document; {@code null} where there is no place to point to
 * @param path which field; {@code null} before execution
 * @param details what else helps, such as the largest batch that would fit; never a stored value
 */
public record TypedError(
        ErrorCode code,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> details)
        implements GraphQLError {

    public static TypedError of(ErrorCode code) {
        return new TypedError(code, null, null, Map.of());
    }

    public static TypedError of(ErrorCode code, Map<String, Object> details) {
        return new TypedError(code, null, null, details);
    }

    /** Something beyond a limit; in this order, for the same error is the same bytes. */
    public static TypedError beyond(ErrorCode code, int max, int given) {
        var details = new LinkedHashMap<String, Object>();
        details.put("max", max);
        details.put("given", given);
        return of(code, details);
    }

    /** The same error, told about that field of the document. */
    public TypedError at(List<SourceLocation> places, @Nullable List<Object> field) {
        return new TypedError(code, places, field, details);
    }

    @Override
    public String getMessage() {
        return code.message().zh() + " / " + code.message().en();
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.put("message", Texts.inBoth(code.message()));
        extensions.put("help", Texts.inBoth(code.help()));
        extensions.putAll(details);
        return extensions;
    }

    /** The error as it stands in the answer: message, locations, path, extensions. */
    @Override
    public Map<String, Object> toSpecification() {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("message", getMessage());
        if (locations != null && !locations.isEmpty()) {
            shape.put("locations", locations.stream().map(Texts::place).toList());
        }
        if (path != null && !path.isEmpty()) {
            shape.put("path", path);
        }
        shape.put("extensions", getExtensions());
        return shape;
    }
}
