package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one operation from a request, and refuses whatever is not exactly that. */
final class OperationReader {

    private static final Pattern JSON =
            Pattern.compile(
                    "application/(graphql\\+)?json(\\s*;\\s*charset=\"?utf-8\"?)?",
                    Pattern.CASE_INSENSITIVE);

    private final int bytesMax;
    private final int nestingMax;
    private final Documents documents;
    private final JsonMapper json;

    OperationReader(Limits limits, Documents documents) {
        this.bytesMax = limits.requestBytesMax();
        this.nestingMax = limits.requestNestingMax();
        this.documents = documents;
        var constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(nestingMax)
                        .maxStringLength(limits.requestBytesMax())
                        .build();
        this.json =
                JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        // Of two values one would be checked and, elsewhere, the other one used.
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
    }

    OperationReading read(HttpServletRequest request) throws IOException {
        if (CrossSite.isFrom(request)) {
            return rejected(ErrorCode.CROSS_SITE);
        }
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
        } catch (StreamConstraintsException tooMuch) {
            return new OperationReading.Rejected(
                    TypedError.of(ErrorCode.REQUEST_TOO_DEEP, Map.of("max", nestingMax)));
        } catch (JacksonException notJson) {
            return rejected(ErrorCode.REQUEST_MALFORMED);
        }
    }

    /** JSON by its two names; in a charset other than UTF-8 it is not JSON (RFC 8259). */
    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && JSON.matcher(contentType.strip()).matches();
    }

    /**
     * Any JSON, as strictly as a request's body.
     *
     * @throws JacksonException if it is none, or too much of it
     */
    @Nullable Object json(String text) {
        return json.readValue(text, Object.class);
    }

    /** The operation that a body, or a message's payload, says. */
    OperationReading of(@Nullable Object body) {
        if (body instanceof List) {
            return rejected(ErrorCode.OPERATIONS_BATCHED);
        }
        if (!(body instanceof Map<?, ?> members)) {
            return rejected(ErrorCode.REQUEST_MALFORMED);
        }
        Object name = members.get("operationName");
        Object variables = members.get("variables");
        if (!(name == null || name instanceof String)
                || !(variables == null || variables instanceof Map)) {
            return rejected(ErrorCode.REQUEST_MALFORMED);
        }
        return switch (documents.named(members)) {
            case Documents.Text text ->
                    new OperationReading.Read(
                            new Operation(text.text(), nameOf(name), variablesOf(variables)));
            case Documents.Refused refused -> rejected(refused.code());
        };
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
