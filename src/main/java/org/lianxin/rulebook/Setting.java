package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * One switch of a rulebook: what the plan decided, and where.
 *
 * @param key such as {@code dispute.suspendsMeasures}
 * @param value null where the plan is silent: nothing may be made of it
 * @param article null where the plan is silent; then the value is null, false or NONE
 */
public record Setting<T>(String key, @Nullable T value, @Nullable String article) {

    /** Stands where an article would, for what the plans leave open and we decided. */
    public static final String OWN_DECISION = "本项目决定";

    /** A switch about which the plan says nothing. */
    public static <T> Setting<T> silent(String key) {
        return new Setting<>(key, null, null);
    }

    /** Whether the plan decided exactly this; false where it is silent. */
    public boolean is(T expected) {
        return Objects.equals(value, expected);
    }

    /** Whether no article speaks of it. */
    public boolean isSilent() {
        return article == null;
    }
}
