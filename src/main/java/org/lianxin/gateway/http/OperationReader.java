package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one operation from a request, and refuses whatever is not exactly that. */
final class OperationReader {

    private static final int NESTING_MAX = 32;
    private static final Pattern JSON =
            Pattern.compile(
                    "application/(graphql\\+)?json(\\s*;\\s*charset=\"?utf-8\"?)?",
                    Pattern.CASE_INSENSITIVE);

    private final int bytesMax;
    private final JsonMapper json;

    OperationReader(Limits limits) {
        this.bytesMax = limits.requestBytesMax();
        var constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING_MAX)
                        .maxStringLength(limits.requestBytesMax())
                        .build();
        this.json =
                JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
    }

    OperationReading read(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType()) || request.getHeader("Content-Encoding") != null) {
            return rejected(ErrorCode.CONTENT_TYPE_UNSUPPORTED);
        }
        if (request.getContentLengthLong() > bytesMax) {
            return tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(bytesMax + 1);
        if (body.length > bytesMax) {
            return tooLarge();
        }
        try {
            return of(json.readValue(body, Object.class));
        } catch (JacksonException notJson) {
            return rejected(ErrorCode.REQUEST_MALFORMED);
        }
    }

    /** JSON by its two names; in a charset other than UTF-8 it is not JSON (RFC 8259). */
    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && JSON.matcher(contentType.strip()).matches();
    }

    private static OperationReading of(@Nullable Object body) {
        if (body instanceof List) {
            return rejected(ErrorCode.OPERATIONS_BATCHED);
        }
        if (!(body instanceof Map<?, ?> members)
                || !(members.get("query") instanceof String query)
                || query.isBlank()) {
            return rejected(ErrorCode.REQUEST_MALFORMED);
        }
        Object name = members.get("operationName");
        Object variables = members.get("variables");
        if (!(name == null || name instanceof String)
                || !(variables == null || variables instanceof Map)) {
            return rejected(ErrorCode.REQUEST_MALFORMED);
        }
        return new OperationReading.Read(
                new Operation(query, nameOf(name), variablesOf(variables)));
    }

    /** Tools send an empty name for "the only operation there is". */
    private static @Nullable String nameOf(@Nullable Object name) {
        return name instanceof String text && !text.isBlank() ? text : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> variablesOf(@Nullable Object variables) {
        return variables == null ? Map.of() : (Map<String, @Nullable Object>) variables;
    }

    private OperationReading tooLarge() {
        return new OperationReading.Rejected(
                TypedError.of(ErrorCode.REQUEST_TOO_LARGE, Map.of("maxBytes", bytesMax)));
    }

    private static OperationReading rejected(ErrorCode code) {
        return new OperationReading.Rejected(TypedError.of(code));
    }
}
