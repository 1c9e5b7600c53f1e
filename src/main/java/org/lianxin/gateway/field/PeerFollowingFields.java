package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.PeerFollowingRegister;
import org.lianxin.exchange.PeerFollowings;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Set;

/** How the credit office watches over what other regions tell. */
@Controller
final class PeerFollowingFields {

    private static final String FACT = "PEER_FOLLOWING";
    private static final AuditBasis BASIS = new AuditBasis(AuditBasis.Kind.SUPERVISION, null);

    private final Mutating mutating;
    private final Doorkeeper doorkeeper;
    private final PeerFollowings followings;
    private final PeerFollowingRegister register;

    PeerFollowingFields(
            Mutating mutating,
            Doorkeeper doorkeeper,
            PeerFollowings followings,
            PeerFollowingRegister register) {
        this.mutating = mutating;
        this.doorkeeper = doorkeeper;
        this.followings = followings;
        this.register = register;
    }

    @QueryMapping
    DataFetcherResult<List<PeerFollowingItem>> peerFollowings(DataFetchingEnvironment field) {
        return switch (doorkeeper.admit(Scope.ORGANISATIONS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                new Noting(permit, field, null).disclosed(BASIS, Shown.facts(Set.of(FACT)));
                yield Reply.with(
                        followings.all(permit).stream().map(PeerFollowingItem::of).toList());
            }
        };
    }

    @MutationMapping
    DataFetcherResult<PeerFollowingItem> retakePeerFeed(
            @Argument String idempotencyKey,
            @Argument UnifiedCode peer,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.ORGANISATIONS_MANAGE,
                () -> peer,
                (permit, key, named) ->
                        switch (register.retake(permit, key, named)) {
                            case PeerFollowingRegister.Outcome.Done(var following) ->
                                    new Mutating.Outcome.Done<>(
                                            PeerFollowingItem.of(following), BASIS, null, FACT);
                            case PeerFollowingRegister.Outcome.Unknown _ ->
                                    new Mutating.Outcome.Refused<>(
                                            ErrorCode.PEER_AGREEMENT_UNKNOWN);
                            case PeerFollowingRegister.Outcome.KeyTaken _ ->
                                    new Mutating.Outcome.Refused<>(
                                            ErrorCode.IDEMPOTENCY_KEY_REUSED);
                        });
    }
}
