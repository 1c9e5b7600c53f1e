package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedSubscriptionRegister;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.SubscriptionOutcome;
import org.lianxin.gateway.ErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;

/** How organisations subscribe to feeds, and show that they have everything. */
@Controller
final class SubscribingFields {

    private static final String FACT = "FEED_SUBSCRIPTION";
    private static final int DIGEST_LENGTH = 64;

    private final Mutating mutating;
    private final FeedSubscriptionRegister register;
    private final FeedCursors cursors;

    SubscribingFields(Mutating mutating, FeedSubscriptionRegister register, FeedCursors cursors) {
        this.mutating = mutating;
        this.register = register;
        this.cursors = cursors;
    }

    private record Wanted(String feed, FeedTerms terms) {}

    private record Seen(String feed, String upTo, String digest) {

        Seen {
            if (digest.length() != DIGEST_LENGTH) {
                throw new IllegalArgumentException("a digest is SHA-256 in hex");
            }
        }
    }

    @MutationMapping
    DataFetcherResult<FeedItems.Subscription> subscribeFeed(
            @Argument String idempotencyKey,
            @Argument String feed,
            @Argument Purpose purpose,
            @Argument @Nullable String statutoryBasis,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.FEEDS_READ,
                () -> new Wanted(feed, new FeedTerms(purpose, statutoryBasis)),
                (permit, key, wanted) ->
                        FeedKey.find(wanted.feed())
                                .map(
                                        named ->
                                                outcome(
                                                        register.subscribe(
                                                                permit,
                                                                key,
                                                                named,
                                                                wanted.terms())))
                                .orElseGet(SubscribingFields::unknown));
    }

    @MutationMapping
    DataFetcherResult<FeedItems.Subscription> unsubscribeFeed(
            @Argument String idempotencyKey,
            @Argument String feed,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.FEEDS_READ,
                () -> feed,
                (permit, key, named) ->
                        FeedKey.find(named)
                                .map(each -> outcome(register.unsubscribe(permit, key, each)))
                                .orElseGet(SubscribingFields::unknown));
    }

    @MutationMapping
    DataFetcherResult<FeedItems.Subscription> acknowledgeFeed(
            @Argument String idempotencyKey,
            @Argument String feed,
            @Argument String upTo,
            @Argument String digest,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.FEEDS_READ,
                () -> new Seen(feed, upTo, digest),
                (permit, key, seen) -> {
                    FeedKey named = FeedKey.find(seen.feed()).orElse(null);
                    if (named == null) {
                        return unknown();
                    }
                    FeedCursor place = cursors.read(permit, named, seen.upTo()).orElse(null);
                    return place == null
                            ? new Mutating.Outcome.Refused<>(ErrorCode.CURSOR_INVALID)
                            : outcome(
                                    register.acknowledge(permit, key, named, place, seen.digest()));
                });
    }

    private static Mutating.Outcome<FeedItems.Subscription> outcome(SubscriptionOutcome outcome) {
        return switch (outcome) {
            case SubscriptionOutcome.Done(var subscription) ->
                    new Mutating.Outcome.Done<>(
                            FeedItems.Subscription.of(subscription), AuditBasis.NONE, null, FACT);
            case SubscriptionOutcome.Unknown _ -> unknown();
            case SubscriptionOutcome.BasisMissing _ -> refused(ErrorCode.FEED_BASIS_MISSING);
            case SubscriptionOutcome.NotSubscribed _ -> refused(ErrorCode.FEED_NOT_SUBSCRIBED);
            case SubscriptionOutcome.Diverged(long seq) ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.FEED_DIVERGED, Map.of("seq", Long.toString(seq)));
            case SubscriptionOutcome.Gone(var gone) ->
                    new Mutating.Outcome.Refused<>(ErrorCode.FEED_GONE, FeedErrors.gone(gone));
            case SubscriptionOutcome.KeyTaken _ -> refused(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        };
    }

    private static Mutating.Outcome<FeedItems.Subscription> unknown() {
        return refused(ErrorCode.FEED_UNKNOWN);
    }

    private static Mutating.Outcome<FeedItems.Subscription> refused(ErrorCode code) {
        return new Mutating.Outcome.Refused<>(code);
    }
}
