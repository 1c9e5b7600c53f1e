package org.lianxin.access;

import org.jspecify.annotations.Nullable;

/**
 * What a caller wants a permit for.
 *
 * @param purpose what it says it asks for; {@code null} where it said nothing
 * @param matter the matter it asks for; {@code null} where it named none
 */
public record Wish(Scope scope, @Nullable Purpose purpose, @Nullable Matter matter) {}
