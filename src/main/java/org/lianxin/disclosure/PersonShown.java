package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.DocumentKind;

/**
 * A natural person as a profile shows one: the number masked, never whole.
 *
 * @param verified whether the identity rests on a document number
 */
public record PersonShown(
        String name,
        boolean verified,
        @Nullable DocumentKind documentKind,
        @Nullable String maskedNumber)
        implements SubjectShown {}
