package org.lianxin.subject;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;

/**
 * A row of a registry extract: an organisation as registered.
 *
 * @param bodyKind what kind of public body (court, agency …) it is, as filed; null for others
 */
public record RegistrationRow(
        UnifiedCode code,
        String name,
        @Nullable DivisionCode division,
        @Nullable LocalDate establishedOn,
        @Nullable String state,
        @Nullable String bodyKind,
        Filing filing) {

    public RegistrationRow {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
    }
}
