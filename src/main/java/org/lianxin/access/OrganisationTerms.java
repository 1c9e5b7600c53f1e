package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;

import java.util.Set;

/**
 * What the credit office registers of an organisation whose clients may call: all that is read for
 * each request.
 *
 * @param kind its part in the work. {@link CallerKind#SUBJECT} is a portal through which subjects
 *     call: its clients speak for whoever their token names
 * @param city whose plan it works under; {@code null} for one beyond the cities
 * @param scopes what its clients may do at most
 * @param trustedDocumentsOnly whether only registered operations are accepted from it
 */
public record OrganisationTerms(
        String name,
        CallerKind kind,
        @Nullable City city,
        Set<Scope> scopes,
        boolean trustedDocumentsOnly) {

    public static final int NAME_LENGTH_MAX = 200;

    public OrganisationTerms {
        name = name.strip();
        if (!PlainText.fits(name, NAME_LENGTH_MAX)) {
            throw new IllegalArgumentException("an organisation has a name of one line");
        }
        if (!scopes.stream().allMatch(scope -> scope.isFor(kind))) {
            throw new IllegalArgumentException("a scope that this kind of caller cannot have");
        }
        scopes = Set.copyOf(scopes);
    }
}
