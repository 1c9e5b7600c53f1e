package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.SubjectKey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reading one {@code SubjectKey} of a question gave.
 *
 * <p>The schema has seen to it that exactly one way of naming is given and that its parts are
 * there; whether they can be a code or a number at all is seen here, item by item, so that one bad
 * key of a thousand spoils only its own item.
 */
sealed interface KeyReading {

    /**
     * A key that can be asked for.
     *
     * @param checkDigitHolds false for a code that is well formed but fails its check digit, which
     *     is worth telling when nobody is found under it
     */
    record Read(SubjectKey key, boolean checkDigitHolds) implements KeyReading {}

    record Malformed(TypedError error) implements KeyReading {}

    static KeyReading of(Map<String, Object> key) {
        if (key.get("unifiedCode") instanceof String code) {
            return ofCode(code);
        }
        if (key.get("legacyCode") instanceof Map<?, ?> legacy) {
            return ofLegacy(text(legacy, "kind"), text(legacy, "value"));
        }
        if (key.get("document") instanceof Map<?, ?> document) {
            return ofDocument(text(document, "kind"), text(document, "number"));
        }
        return malformed(ErrorCode.SUBJECT_KEY_MALFORMED);
    }

    /** The keys that can be asked for, in their order. */
    static List<SubjectKey> keys(List<KeyReading> readings) {
        List<SubjectKey> keys = new ArrayList<>();
        for (KeyReading reading : readings) {
            if (reading instanceof Read read) {
                keys.add(read.key());
            }
        }
        return keys;
    }

    private static KeyReading ofCode(String code) {
        return switch (UnifiedCode.read(code)) {
            case CodeReading.Valid valid -> read(new SubjectKey.ByUnifiedCode(valid.code()), true);
            case CodeReading.Suspect suspect ->
                    read(new SubjectKey.ByUnifiedCode(suspect.code()), false);
            case CodeReading.Malformed malformed ->
                    new Malformed(
                            TypedError.of(
                                    ErrorCode.CODE_MALFORMED,
                                    Map.of(
                                            "reason",
                                            reason(
                                                    new Bilingual(
                                                            malformed.reasonZh(),
                                                            malformed.reasonEn())))));
        };
    }

    private static KeyReading ofLegacy(String kind, String value) {
        try {
            return read(new SubjectKey.ByLegacyCode(LegacyKind.valueOf(kind), value), true);
        } catch (IllegalArgumentException notACode) {
            return malformed(ErrorCode.LEGACY_CODE_MALFORMED);
        }
    }

    private static KeyReading ofDocument(String kind, String number) {
        try {
            var document = new PersonDocument(DocumentKind.valueOf(kind), number);
            return read(new SubjectKey.ByDocument(document), true);
        } catch (IllegalArgumentException notANumber) {
            return malformed(ErrorCode.ID_NUMBER_MALFORMED);
        }
    }

    private static KeyReading read(SubjectKey key, boolean checkDigitHolds) {
        return new Read(key, checkDigitHolds);
    }

    private static KeyReading malformed(ErrorCode code) {
        return new Malformed(TypedError.of(code));
    }

    private static String text(Map<?, ?> members, String name) {
        @Nullable Object value = members.get(name);
        return value == null ? "" : value.toString();
    }

    private static Map<String, Object> reason(Bilingual text) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("zh", text.zh());
        shape.put("en", text.en());
        return shape;
    }
}
