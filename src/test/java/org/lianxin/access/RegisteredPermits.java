package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Permits of callers that are registered, for tests of what is decided by them. */
public final class RegisteredPermits {

    private RegisteredPermits() {}

    /** To read profiles, for a purpose and perhaps a matter. */
    public static Permit reading(
            Caller caller, UnifiedCode code, @Nullable Purpose purpose, @Nullable Matter matter) {
        return new Permit(
                caller,
                organisation(code, caller.kind(), OrganisationState.ACTIVE),
                new Wish(Scope.CREDIT_READ, purpose, matter),
                new Trace());
    }

    /** To do what needs no purpose. */
    public static Permit doing(Caller caller, UnifiedCode code, Scope scope) {
        return new Permit(
                caller,
                organisation(code, caller.kind(), OrganisationState.ACTIVE),
                new Wish(scope, null, null),
                new Trace());
    }

    /** To do what needs no purpose, as an organisation that works under that city's plan. */
    public static Permit doingIn(City city, Caller caller, UnifiedCode code, Scope scope) {
        OrganisationTerms terms =
                new OrganisationTerms("试点单位", caller.kind(), city, Set.of(), false);
        return new Permit(
                caller,
                new CallerOrganisation(code, terms, OrganisationState.ACTIVE, null, Instant.EPOCH),
                new Wish(scope, null, null),
                new Trace());
    }

    /** Registered for every scope that its kind can have. */
    public static CallerOrganisation organisation(
            UnifiedCode code, CallerKind kind, OrganisationState state) {
        Set<Scope> scopes =
                Arrays.stream(Scope.values())
                        .filter(scope -> scope.isFor(kind))
                        .collect(Collectors.toUnmodifiableSet());
        return new CallerOrganisation(
                code,
                new OrganisationTerms("示例单位", kind, null, scopes, false),
                state,
                state == OrganisationState.SUSPENDED ? "演示" : null,
                Instant.EPOCH);
    }
}
