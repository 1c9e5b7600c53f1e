package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes back: a status and the body. It holds the data or the errors, never both, because a
 * part of an answer about somebody's credit looks like the whole of it.
 *
 * @param refusal the first of its errors; null where it holds data
 */
record Answer(int status, Map<String, @Nullable Object> body, @Nullable ErrorCode refusal) {

    static Answer whole(Object data) {
        return new Answer(200, Map.of("data", data), null);
    }

    /**
     * An answer of errors.
     *
     * @param executed whether the document got as far as being run; then {@code data} is there and
     *     null, as GraphQL has it
     */
    static Answer refused(List<TypedError> errors, boolean executed) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("errors", errors.stream().map(TypedError::toSpecification).toList());
        if (executed) {
            body.put("data", null);
        }
        return new Answer(
                statusOf(errors), Collections.unmodifiableMap(body), errors.getFirst().code());
    }

    static Answer refused(TypedError error) {
        return refused(List.of(error), false);
    }

    /** The same answer, with what is said about it beside it. */
    Answer with(Map<String, Object> extensions) {
        var all = new LinkedHashMap<>(body);
        all.put("extensions", extensions);
        return new Answer(status, Collections.unmodifiableMap(all), refusal);
    }

    /** Of several errors the gravest counts: what the gateway failed at before what was asked. */
    private static int statusOf(List<TypedError> errors) {
        return errors.stream()
                .map(TypedError::code)
                .mapToInt(ErrorCode::httpStatus)
                .max()
                .orElseThrow();
    }
}
