package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.BellKey;
import org.lianxin.exchange.BellKeys;
import org.lianxin.exchange.BellOutcome;
import org.lianxin.exchange.BellRegister;
import org.lianxin.exchange.Bells;
import org.lianxin.exchange.FeedKey;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Set;

/** How an organisation has itself told that a feed has come further. */
@Controller
final class BellFields {

    private static final String FACT = "FEED_BELL";
    private static final int FIRST_MAX = 200;

    private final Mutating mutating;
    private final Doorkeeper doorkeeper;
    private final Bells bells;
    private final BellRegister register;
    private final BellKeys keys;

    BellFields(
            Mutating mutating,
            Doorkeeper doorkeeper,
            Bells bells,
            BellRegister register,
            BellKeys keys) {
        this.mutating = mutating;
        this.doorkeeper = doorkeeper;
        this.bells = bells;
        this.register = register;
        this.keys = keys;
    }

    @QueryMapping
    List<BellKey> feedBellKeys() {
        return keys.keys();
    }

    @QueryMapping
    DataFetcherResult<List<BellItem>> feedBells(DataFetchingEnvironment field) {
        return switch (doorkeeper.admit(Scope.FEEDS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    shown(permit, AuditBasis.Kind.SELF, bells.own(permit), field);
        };
    }

    @QueryMapping
    DataFetcherResult<List<BellItem>> deadFeedBells(
            @Argument int first, DataFetchingEnvironment field) {
        if (first < 1 || first > FIRST_MAX) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, FIRST_MAX, first), field);
        }
        return switch (doorkeeper.admit(Scope.ORGANISATIONS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    shown(permit, AuditBasis.Kind.SUPERVISION, bells.dead(permit, first), field);
        };
    }

    @MutationMapping
    DataFetcherResult<BellItem> putUpFeedBell(
            @Argument String idempotencyKey,
            @Argument String feed,
            @Argument String url,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                feed,
                (permit, key, known) -> register.putUp(permit, key, known, url));
    }

    @MutationMapping
    DataFetcherResult<BellItem> switchOnFeedBell(
            @Argument String idempotencyKey,
            @Argument String feed,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(new Mutating.Call(idempotencyKey, caller, field), feed, register::switchOn);
    }

    @MutationMapping
    DataFetcherResult<BellItem> takeDownFeedBell(
            @Argument String idempotencyKey,
            @Argument String feed,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(new Mutating.Call(idempotencyKey, caller, field), feed, register::takeDown);
    }

    /** What is done with the bell of a feed. */
    @FunctionalInterface
    private interface Deed {
        BellOutcome on(Permit permit, MutationKey key, FeedKey feed);
    }

    private DataFetcherResult<BellItem> run(Mutating.Call call, String feed, Deed deed) {
        return mutating.run(
                call,
                Scope.FEEDS_READ,
                () -> FeedKey.find(feed),
                (permit, key, known) ->
                        known.map(found -> outcome(deed.on(permit, key, found)))
                                .orElseGet(
                                        () ->
                                                new Mutating.Outcome.Refused<>(
                                                        ErrorCode.FEED_UNKNOWN)));
    }

    private static Mutating.Outcome<BellItem> outcome(BellOutcome outcome) {
        return switch (outcome) {
            case BellOutcome.Done(Bell bell) ->
                    new Mutating.Outcome.Done<>(
                            BellItem.of(bell),
                            new AuditBasis(AuditBasis.Kind.SELF, null),
                            null,
                            FACT);
            case BellOutcome.Refused(BellOutcome.Reason reason) ->
                    new Mutating.Outcome.Refused<>(error(reason));
        };
    }

    private static ErrorCode error(BellOutcome.Reason reason) {
        return switch (reason) {
            case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
            case FEED_UNKNOWN -> ErrorCode.FEED_UNKNOWN;
            case ADDRESS_INVALID -> ErrorCode.BELL_ADDRESS_INVALID;
            case BELL_UNKNOWN -> ErrorCode.BELL_UNKNOWN;
            case TOO_MANY -> ErrorCode.BELLS_TOO_MANY;
            case NOT_OFFERED -> ErrorCode.BELLS_NOT_OFFERED;
        };
    }

    private static DataFetcherResult<List<BellItem>> shown(
            Permit permit, AuditBasis.Kind basis, List<Bell> shown, DataFetchingEnvironment field) {
        new Noting(permit, field, null)
                .disclosed(new AuditBasis(basis, null), Shown.facts(Set.of(FACT)));
        return Reply.with(shown.stream().map(BellItem::of).toList());
    }
}
