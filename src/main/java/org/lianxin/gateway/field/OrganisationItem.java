package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.OrganisationState;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A registered organisation as the SDL's {@code RegisteredOrganisation} has it. */
record OrganisationItem(
        UnifiedCode code,
        String name,
        CallerKind kind,
        @Nullable City city,
        List<String> scopes,
        List<String> clients,
        List<UnifiedCode> answersFor,
        boolean trustedDocumentsOnly,
        OrganisationState state,
        @Nullable String suspendedBecause,
        Instant recordedAt) {

    static OrganisationItem of(RegisteredOrganisation registered) {
        CallerOrganisation organisation = registered.organisation();
        return new OrganisationItem(
                organisation.code(),
                organisation.name(),
                organisation.kind(),
                organisation.city(),
                organisation.scopes().stream().map(Scope::token).sorted().toList(),
                registered.ties().clients().stream().sorted().toList(),
                registered.ties().answersFor().stream()
                        .sorted(Comparator.comparing(UnifiedCode::value))
                        .toList(),
                organisation.trustedDocumentsOnly(),
                organisation.state(),
                organisation.suspendedBecause(),
                organisation.recordedAt());
    }
}
