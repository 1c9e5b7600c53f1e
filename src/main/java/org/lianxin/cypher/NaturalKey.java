package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The key that a statement has by what it is about: its parts, joined by bars. */
public final class NaturalKey {

    private NaturalKey() {}

    /** Joins the parts; a missing one is empty, a bar inside one is escaped. */
    public static String of(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null ? "" : escaped(part.toString()))
                .collect(Collectors.joining("|"));
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("|", "\\|");
    }
}
