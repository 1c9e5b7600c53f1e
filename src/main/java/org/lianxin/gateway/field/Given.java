package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes what the schema promises out of an input object. */
final class Given {

    private Given() {}

    static <T> T one(Map<String, @Nullable Object> given, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(given.get(name), name));
    }

    static <T> @Nullable T oneOrNull(
            Map<String, @Nullable Object> given, String name, Class<T> type) {
        Object value = given.get(name);
        return value == null ? null : type.cast(value);
    }

    static <T> List<T> all(Map<String, @Nullable Object> given, String name, Class<T> type) {
        List<?> values = one(given, name, List.class);
        return values.stream().<T>map(type::cast).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(Map<String, @Nullable Object> given, String name) {
        return (Map<String, @Nullable Object>) one(given, name, Map.class);
    }
}
