package org.lianxin.subject;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.List;

/**
 * An organisation, as its registration had it at the instant asked for.
 *
 * @param division the registering authority's division; null if only a decision named it so far
 * @param state the state of registration as its source has it
 * @param bodyKind what kind of public body it is, as filed; null for others
 * @param source the source of the registration
 */
public record Organisation(
        OrganisationId id,
        CodeState codeState,
        String name,
        @Nullable DivisionCode division,
        @Nullable LocalDate establishedOn,
        @Nullable String state,
        @Nullable String bodyKind,
        List<Role> roles,
        Provenance source)
        implements Subject {

    public Organisation {
        roles = List.copyOf(roles);
    }

    public UnifiedCode code() {
        return id.code();
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(id, name);
    }
}
