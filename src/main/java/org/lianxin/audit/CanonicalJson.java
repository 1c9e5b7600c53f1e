package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * JSON of which there is one form only: names in their order, no spaces, whole numbers, and no more
 * escapes than must be (RFC 8785, of which this is a part).
 *
 * <p>Values are sorted maps, lists, strings, longs and null.
 */
public final class CanonicalJson {

    private static final char FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    /** Writes one object. */
    public static String write(SortedMap<String, ? extends @Nullable Object> members) {
        StringBuilder out = new StringBuilder(512);
        value(out, members);
        return out.toString();
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if it is none, or holds what is not written here
     */
    public static Map<String, @Nullable Object> read(String text) {
        return new JsonText(text).whole();
    }

    private static void value(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> string(out, text);
            case Long number -> out.append(number.longValue());
            case List<?> list -> list(out, list);
            case SortedMap<?, ?> map -> object(out, map);
            case Object other -> throw new IllegalArgumentException("no form for " + other);
        }
    }

    private static void object(StringBuilder out, SortedMap<?, ?> members) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(comma);
            string(out, (String) member.getKey());
            out.append(':');
            value(out, member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private static void list(StringBuilder out, List<?> items) {
        out.append('[');
        String comma = "";
        for (Object item : items) {
            out.append(comma);
            value(out, item);
            comma = ",";
        }
        out.append(']');
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || isLone(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half a character has no bytes in UTF-8: two texts would become one. */
    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
