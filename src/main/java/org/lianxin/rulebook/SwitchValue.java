package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A switch as text, to be shown.
 *
 * @param value null where the plan is silent; several values are joined with a comma, an order with
 *     an arrow
 * @param article null where the plan is silent
 */
public record SwitchValue(String key, @Nullable String value, @Nullable String article) {}
