package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeState.Ended;
import org.lianxin.listing.LifeState.Noticed;
import org.lianxin.listing.LifeState.Placed;
import org.lianxin.listing.LifeState.Proposed;
import org.lianxin.listing.LifeState.Publicised;
import org.lianxin.listing.LifeState.Suspended;
import org.lianxin.listing.LifeStep;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Where a listing stands after a step that was taken.
 *
 * <p>No rule is asked: whether the step could be taken was decided when it was, by the rules of
 * then, and a later edition of them must not change what a life says.
 */
final class Replay {

    private Replay() {}

    static LifeState after(@Nullable LifeState state, LifeStep step) {
        return switch (step) {
            case LifeStep.Propose propose -> new Proposed(propose.on());
            case LifeStep.ServeNotice served -> new Noticed(served.notice());
            case LifeStep.Publicise publicised -> new Publicised(publicised.shown());
            case LifeStep.Place place -> new Placed(place.term(), false);
            case LifeStep.Publish _ ->
                    beneath(state, was -> standing(was, term(was), annotated(was)));
            case LifeStep.Suspend suspend ->
                    new Suspended(term(state), suspend.dispute(), annotated(state));
            case LifeStep.Resume _ -> beneath(state, was -> new Placed(term(was), annotated(was)));
            case LifeStep.Annotate _ -> beneath(state, was -> standing(was, term(was), true));
            case LifeStep.ClearAnnotation _ ->
                    beneath(state, was -> standing(was, term(was), false));
            case LifeStep.Restate(Interval term, _) -> restated(state, term);
            case LifeStep.End end -> ended(state, end);
        };
    }

    /** What happens to a listing whose term ran out leaves it over. */
    private static LifeState beneath(
            @Nullable LifeState state, Function<@Nullable LifeState, LifeState> step) {
        return state instanceof Ended ended
                ? new Ended(ended.reason(), ended.on(), step.apply(ended.was()))
                : step.apply(state);
    }

    private static LifeState restated(@Nullable LifeState state, Interval term) {
        if (!(state instanceof Ended ended)) {
            return standing(state, term, annotated(state));
        }
        return ended.was() == null ? ended : standing(ended.was(), term, annotated(ended.was()));
    }

    private static Ended ended(@Nullable LifeState state, LifeStep.End end) {
        return new Ended(
                end.reason(), endsOn(state, end), end.reason() == EndReason.EXPIRED ? state : null);
    }

    /** A term that ran out ended on its day, however late that was recorded. */
    private static LocalDate endsOn(@Nullable LifeState state, LifeStep.End end) {
        LocalDate until = end.reason() == EndReason.EXPIRED ? term(state).until() : null;
        return until == null ? end.on() : until;
    }

    private static LifeState standing(@Nullable LifeState state, Interval term, boolean annotated) {
        return state instanceof Suspended suspended
                ? new Suspended(term, suspended.dispute(), annotated)
                : new Placed(term, annotated);
    }

    private static Interval term(@Nullable LifeState state) {
        return switch (state) {
            case Placed placed -> placed.term();
            case Suspended suspended -> suspended.term();
            case null -> throw outOfOrder();
            case Proposed _, Noticed _, Publicised _, Ended _ -> throw outOfOrder();
        };
    }

    private static boolean annotated(@Nullable LifeState state) {
        return switch (state) {
            case Placed placed -> placed.annotated();
            case Suspended suspended -> suspended.annotated();
            case null -> false;
            case Proposed _, Noticed _, Publicised _, Ended _ -> false;
        };
    }

    private static IllegalStateException outOfOrder() {
        return new IllegalStateException("a recorded step that needs a placed listing has none");
    }
}
