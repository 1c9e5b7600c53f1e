package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what {@link CanonicalJson} writes, and refuses all else. */
final class JsonText {

    private static final int DEPTH_MAX = 8;
    private static final int HEX = 16;

    private final String text;
    private int at;
    private int depth;

    JsonText(String text) {
        this.text = text;
    }

    Map<String, @Nullable Object> whole() {
        Map<String, @Nullable Object> members = object();
        if (at != text.length()) {
            throw wrong("more than one object");
        }
        return members;
    }

    private Map<String, @Nullable Object> object() {
        open('{');
        Map<String, @Nullable Object> members = new TreeMap<>();
        while (!closes('}', members.isEmpty())) {
            String name = string();
            take(':');
            if (members.containsKey(name)) {
                throw wrong("a name twice");
            }
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> list() {
        open('[');
        List<@Nullable Object> items = new ArrayList<>();
        while (!closes(']', items.isEmpty())) {
            items.add(value());
        }
        return items;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 'n' -> nothing();
            default -> number();
        };
    }

    private @Nullable Object nothing() {
        if (!text.startsWith("null", at)) {
            throw wrong("no value");
        }
        at += "null".length();
        return null;
    }

    private Long number() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == '-' || isDigit(text.charAt(at)))) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException none) {
            throw wrong("no value");
        }
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        if (c == '"' || c == '\\') {
            return c;
        }
        if (c == 'u' && at + 4 <= text.length()) {
            try {
                char code = (char) Integer.parseInt(text, at, at + 4, HEX);
                at += 4;
                return code;
            } catch (NumberFormatException none) {
                throw wrong("no escape");
            }
        }
        throw wrong("no escape");
    }

    private void open(char bracket) {
        take(bracket);
        if (++depth > DEPTH_MAX) {
            throw wrong("too deep");
        }
    }

    /** Whether the bracket closes here; if not, what follows begins after its comma. */
    private boolean closes(char bracket, boolean empty) {
        if (peek() == bracket) {
            at++;
            depth--;
            return true;
        }
        if (!empty) {
            take(',');
        }
        return false;
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw wrong("no " + wanted);
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("an end");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong(String found) {
        return new IllegalArgumentException(found + " at " + at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
