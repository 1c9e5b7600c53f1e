package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.FeedEpochs;
import org.lianxin.gateway.ErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How a credit office declares that the graph was restored. */
@Controller
final class FeedEpochFields {

    private final Mutating mutating;
    private final FeedEpochs epochs;

    FeedEpochFields(Mutating mutating, FeedEpochs epochs) {
        this.mutating = mutating;
        this.epochs = epochs;
    }

    /** As the schema has it. */
    record Renewed(int feeds) {}

    @MutationMapping
    DataFetcherResult<Renewed> renewFeedEpochs(
            @Argument String idempotencyKey,
            @Argument String because,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.FEEDS_RENEW,
                () -> CallerOrganisation.requireReason(because),
                (permit, key, reason) ->
                        switch (epochs.renewAll(permit, key, reason)) {
                            case FeedEpochs.Outcome.Renewed(int feeds) ->
                                    new Mutating.Outcome.Done<>(
                                            new Renewed(feeds),
                                            new AuditBasis(AuditBasis.Kind.SUPERVISION, null),
                                            null,
                                            "FEED_EPOCH");
                            case FeedEpochs.Outcome.KeyTaken _ ->
                                    new Mutating.Outcome.Refused<>(
                                            ErrorCode.IDEMPOTENCY_KEY_REUSED);
                        });
    }
}
