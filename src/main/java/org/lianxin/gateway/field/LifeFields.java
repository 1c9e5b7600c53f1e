package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeRegister;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Lives;
import org.lianxin.listing.PriorNotice;
import org.lianxin.listing.StepWanted;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** How an authority decides on the listings that it has in hand. */
@Controller
final class LifeFields {

    private final Mutating mutating;
    private final Lives lives;
    private final LifeRegister register;
    private final LifeReplies replies;

    LifeFields(Mutating mutating, Lives lives, LifeRegister register, LifeReplies replies) {
        this.mutating = mutating;
        this.lives = lives;
        this.register = register;
        this.replies = replies;
    }

    /** A decision, and the step it wants. */
    private record Wanted(StepInput input, LifeStep step) {}

    @MutationMapping
    DataFetcherResult<ListingLifeItem> servePriorNotice(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> step,
            @Argument Map<String, @Nullable Object> notice,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                step,
                () -> new LifeStep.ServeNotice(notice(notice)));
    }

    @MutationMapping
    DataFetcherResult<ListingLifeItem> publiciseListing(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> step,
            @Argument LocalDate from,
            @Argument LocalDate lastDay,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                step,
                () -> new LifeStep.Publicise(Interval.closedOn(from, lastDay)));
    }

    @MutationMapping
    DataFetcherResult<ListingLifeItem> placeListing(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> step,
            @Argument LocalDate from,
            @Argument @Nullable LocalDate lastDay,
            @Argument @Nullable LocalDate publishedOn,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                step,
                () -> new LifeStep.Place(Interval.closedOn(from, lastDay), publishedOn));
    }

    @MutationMapping
    DataFetcherResult<ListingLifeItem> publishListing(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> step,
            @Argument LocalDate on,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                step,
                () -> new LifeStep.Publish(on));
    }

    @MutationMapping
    DataFetcherResult<ListingLifeItem> withdrawListing(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> step,
            @Argument LocalDate revokedOn,
            @Argument LocalDate on,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                step,
                () -> new LifeStep.End(EndReason.REVOKED, on, revokedOn));
    }

    @MutationMapping
    DataFetcherResult<ListingLifeItem> endListing(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> step,
            @Argument EndReason reason,
            @Argument LocalDate on,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                step,
                () -> new LifeStep.End(reason, on));
    }

    private DataFetcherResult<ListingLifeItem> run(
            Mutating.Call call, Map<String, @Nullable Object> step, Supplier<LifeStep> taken) {
        return mutating.run(
                call,
                Scope.LISTINGS_DECIDE,
                () -> new Wanted(StepInput.of(step), taken.get()),
                this::take);
    }

    private Mutating.Outcome<ListingLifeItem> take(Permit permit, MutationKey key, Wanted wanted) {
        StepInput input = wanted.input();
        var by = input.by(permit.registration().orElseThrow());
        var step = new StepWanted(wanted.step(), input.versionSeen(), by, input.ground());
        return lives.find(permit, input.listing())
                .map(listing -> replies.outcome(register.take(permit, key, listing, step)))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.LISTING_UNKNOWN));
    }

    private static PriorNotice notice(Map<String, @Nullable Object> given) {
        return new PriorNotice(
                Given.one(given, "servedOn", LocalDate.class),
                Given.one(given, "answerBy", LocalDate.class),
                Given.one(given, "reason", Boolean.class),
                Given.one(given, "basis", Boolean.class),
                Given.one(given, "consequence", Boolean.class),
                Given.one(given, "remedy", Boolean.class));
    }
}
