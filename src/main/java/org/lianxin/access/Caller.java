package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * The client that asks, as its verified token names it.
 *
 * @param clientId the client's name at its issuer
 * @param organisation unified code of the organisation it acts for; {@code null} where the token
 *     names none, and then nothing that only an owner may see is shown
 * @param kind what sort of party it is
 * @param scopes what it may do; names outside the catalogue are dropped when the token is read
 * @param document of the natural person who is the caller; {@code null} where the token names none.
 *     Only a {@link CallerKind#SUBJECT} has one
 */
public record Caller(
        String clientId,
        @Nullable String organisation,
        CallerKind kind,
        Set<Scope> scopes,
        @Nullable CallerDocument document) {

    public Caller {
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("a caller has a client id");
        }
        if (document != null && kind != CallerKind.SUBJECT) {
            throw new IllegalArgumentException("only a subject calls as a natural person");
        }
        scopes = Set.copyOf(scopes);
    }

    /** A caller that is no natural person. */
    public Caller(
            String clientId, @Nullable String organisation, CallerKind kind, Set<Scope> scopes) {
        this(clientId, organisation, kind, scopes, null);
    }

    /** Whether this caller acts for the organisation with that unified code. */
    public boolean actsFor(String unifiedCode) {
        return unifiedCode.equals(organisation);
    }
}
