package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Set;

/**
 * An organisation whose clients may call, as the credit office last registered it.
 *
 * @param suspendedBecause the credit office's words; {@code null} while it is active
 * @param recordedAt when this version was recorded
 */
public record CallerOrganisation(
        UnifiedCode code,
        OrganisationTerms terms,
        OrganisationState state,
        @Nullable String suspendedBecause,
        Instant recordedAt) {

    public CallerOrganisation {
        if ((state == OrganisationState.SUSPENDED) != (suspendedBecause != null)) {
            throw new IllegalArgumentException("a suspension, and nothing else, has a reason");
        }
    }

    public String name() {
        return terms.name();
    }

    public CallerKind kind() {
        return terms.kind();
    }

    public @Nullable City city() {
        return terms.city();
    }

    public Set<Scope> scopes() {
        return terms.scopes();
    }

    public boolean trustedDocumentsOnly() {
        return terms.trustedDocumentsOnly();
    }
}
