package org.lianxin.access;

import org.lianxin.kernel.UnifiedCode;

import java.util.Set;

/**
 * Whom a registered organisation stands for. Too much to be read for each request.
 *
 * @param clients names of its clients at their issuer; a client belongs to one organisation
 * @param answersFor unified codes of the members (of an association) or courts (of a court) it
 *     answers for
 */
public record OrganisationTies(Set<String> clients, Set<UnifiedCode> answersFor) {

    /** A city has some hundred associations with some thousand members each. */
    public static final int ANSWERS_FOR_MAX = 10_000;

    public static final int CLIENTS_MAX = 100;
    public static final int CLIENT_LENGTH_MAX = 200;

    public OrganisationTies {
        if (answersFor.size() > ANSWERS_FOR_MAX || clients.size() > CLIENTS_MAX) {
            throw new IllegalArgumentException("more members or clients than one can have");
        }
        if (!clients.stream().allMatch(client -> PlainText.fits(client, CLIENT_LENGTH_MAX))) {
            throw new IllegalArgumentException("a client has a name of one line");
        }
        clients = Set.copyOf(clients);
        answersFor = Set.copyOf(answersFor);
    }
}
