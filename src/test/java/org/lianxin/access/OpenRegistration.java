package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Registers every client as one of that kind, with all that the kind can have. */
public final class OpenRegistration implements CallerOrganisations {

    private static final UnifiedCode CODE = UnifiedCode.of("91999999MADEM01BXM");

    /** The one client that is an agency's, whatever the others are. */
    public static final String AGENCY = "test-agency";

    /** The one client that is a court's. */
    public static final String COURT = "test-court";

    private final CallerKind kind;

    public OpenRegistration(CallerKind kind) {
        this.kind = kind;
    }

    @Override
    public Optional<CallerOrganisation> findByClient(String clientId) {
        Set<Scope> scopes =
                Arrays.stream(Scope.values())
                        .filter(scope -> scope.isFor(kindOf(clientId)))
                        .collect(Collectors.toSet());
        return Optional.of(
                new CallerOrganisation(
                        CODE,
                        new OrganisationTerms("试点机构", kindOf(clientId), null, scopes, false),
                        OrganisationState.ACTIVE,
                        null,
                        Instant.EPOCH));
    }

    private CallerKind kindOf(String clientId) {
        return switch (clientId) {
            case AGENCY -> CallerKind.AGENCY;
            case COURT -> CallerKind.COURT;
            default -> kind;
        };
    }

    @Override
    public List<RegisteredOrganisation> page(
            Permit permit, @Nullable UnifiedCode after, int first) {
        throw new AssertionError("was not to be asked");
    }

    @Override
    public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
        throw new AssertionError("was not to be asked");
    }
}
