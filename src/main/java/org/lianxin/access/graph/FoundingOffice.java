package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.OrganisationState;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.Scope;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who may register the first organisation of an empty graph: the credit office whose client the
 * operator names in {@code lianxin.access.founding-client} and {@code founding-office}.
 *
 * <p>It may register organisations and nothing else, and only as long as its client is not
 * registered itself; then what is registered counts, a suspension too.
 */
final class FoundingOffice {

    private final @Nullable String client;
    private final @Nullable CallerOrganisation office;

    /** Blank texts name nobody; one without the other stops the start. */
    FoundingOffice(String client, String office) {
        if (client.isBlank() != office.isBlank()) {
            throw new IllegalArgumentException(
                    "lianxin.access.founding-client 与 founding-office 须同时设置。"
                            + " Set both of lianxin.access.founding-client and founding-office.");
        }
        this.client = client.isBlank() ? null : client;
        this.office = office.isBlank() ? null : founding(UnifiedCode.of(office));
    }

    Optional<CallerOrganisation> find(String clientId) {
        return clientId.equals(client) ? Optional.ofNullable(office) : Optional.empty();
    }

    private static CallerOrganisation founding(UnifiedCode code) {
        return new CallerOrganisation(
                code,
                new OrganisationTerms(
                        "待登记的信用主管部门",
                        CallerKind.CREDIT_OFFICE,
                        null,
                        Set.of(Scope.ORGANISATIONS_READ, Scope.ORGANISATIONS_MANAGE),
                        false),
                OrganisationState.ACTIVE,
                null,
                Instant.EPOCH);
    }
}
