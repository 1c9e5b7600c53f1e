package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The organisations whose clients may call.
 *
 * <p>Nothing is remembered between two requests: one that was suspended can do nothing from the
 * next request on, on any gateway.
 */
public interface CallerOrganisations {

    /**
     * The organisation that this client belongs to now; empty for a client that nobody registered.
     * The one read port without a permit: every permit begins here.
     *
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer; then nobody is admitted
     */
    Optional<CallerOrganisation> findByClient(String clientId);

    /** For which of these the caller's organisation answers: its members or its courts. */
    Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among);

    /**
     * All of them by unified code, for the credit office.
     *
     * @param after the code behind which to go on; {@code null} from the start
     * @param first how many at most
     */
    List<RegisteredOrganisation> page(Permit permit, @Nullable UnifiedCode after, int first);
}
