package org.lianxin.exchange.court;

import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.kernel.UnifiedCode;

import java.util.List;

/** Which courts' lists a caller may change: its own, and those it is registered to answer for. */
final class Ownership {

    private final CallerOrganisations organisations;

    Ownership(CallerOrganisations organisations) {
        this.organisations = organisations;
    }

    boolean isOf(Permit permit, UnifiedCode court) {
        return permit.scope() == Scope.COURT_SYNC
                && permit.registration()
                        .map(
                                own ->
                                        own.code().equals(court)
                                                || organisations
                                                        .answeredFor(permit, List.of(court))
                                                        .contains(court))
                        .orElse(false);
    }
}
