package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.LifeState.Ended;
import org.lianxin.listing.LifeState.Noticed;
import org.lianxin.listing.LifeState.Placed;
import org.lianxin.listing.LifeState.Proposed;
import org.lianxin.listing.LifeState.Publicised;
import org.lianxin.listing.LifeState.Suspended;
import org.lianxin.rulebook.Rulebook;

import java.time.LocalDate;

/**
 * Which step a listing can take from where it stands, under its city's rules.
 *
 * <p>Whether all is there that a placing needs is asked of {@link PlacingDecision}; here it is only
 * a matter of order, of time, and of what the city's plan knows at all. A court's listing is placed
 * and ended by the court, and no local dispute suspends it.
 */
public final class LifeDecision {

    private final Rulebook rulebook;
    private final ListKind list;
    private final ListingOrigin origin;
    private final LocalDate today;

    /**
     * Of a listing in a city with these rules.
     *
     * @param today the day on which it is decided: a term may lie ahead of it
     */
    public LifeDecision(Rulebook rulebook, ListKind list, ListingOrigin origin, LocalDate today) {
        this.rulebook = rulebook;
        this.list = list;
        this.origin = origin;
        this.today = today;
    }

    /**
     * Takes the step, or says why not.
     *
     * @param state null before anything happened
     */
    public StepOutcome take(@Nullable LifeState state, LifeStep step) {
        return switch (step) {
            case LifeStep.Propose propose -> propose(state, propose);
            case LifeStep.ServeNotice notice -> notice(state, notice);
            case LifeStep.Publicise publicise -> publicise(state, publicise);
            case LifeStep.Place place -> place(state, place);
            case LifeStep.Publish publish -> publish(state, publish.on());
            case LifeStep.Suspend suspend -> suspend(state, suspend);
            case LifeStep.Resume resume -> resume(state, resume);
            case LifeStep.Annotate annotate -> annotate(state, true, annotate.on());
            case LifeStep.ClearAnnotation clear -> annotate(state, false, clear.on());
            case LifeStep.End end -> end(state, end);
            case LifeStep.Restate restate -> restate(state, restate.term());
        };
    }

    private StepOutcome propose(@Nullable LifeState state, LifeStep.Propose step) {
        if (origin == ListingOrigin.COURT) {
            return refused(StepRefusal.COURT_ALONE);
        }
        return state == null ? taken(new Proposed(step.on())) : outOfOrder();
    }

    private StepOutcome notice(@Nullable LifeState state, LifeStep.ServeNotice step) {
        if (list == ListKind.RED) {
            return refused(StepRefusal.FOR_ADVERSE_LISTS);
        }
        return state instanceof Proposed(LocalDate on)
                ? inTime(on, step.on(), new Noticed(step.notice()))
                : outOfOrder();
    }

    private StepOutcome publicise(@Nullable LifeState state, LifeStep.Publicise step) {
        if (list != ListKind.RED) {
            return refused(StepRefusal.FOR_RED_LISTS);
        }
        return state instanceof Proposed(LocalDate on)
                ? inTime(on, step.on(), new Publicised(step.shown()))
                : outOfOrder();
    }

    private StepOutcome place(@Nullable LifeState state, LifeStep.Place step) {
        Placed placed = new Placed(step.term(), false);
        return switch (state) {
            case null -> origin == ListingOrigin.COURT ? taken(placed) : outOfOrder();
            case Proposed(LocalDate on) -> inTime(on, step.on(), placed);
            case Noticed(PriorNotice notice) ->
                    inTime(notice.answerBy().plusDays(1), step.on(), placed);
            case Publicised(Interval shown) -> {
                LocalDate until = shown.until();
                yield until == null
                        ? refused(StepRefusal.BEFORE_ITS_TIME)
                        : inTime(until, step.on(), placed);
            }
            case Placed _, Suspended _, Ended _ -> outOfOrder();
        };
    }

    /** It stays where it stands; what is over is published no more. */
    private StepOutcome publish(@Nullable LifeState state, LocalDate on) {
        if (origin == ListingOrigin.COURT) {
            return refused(StepRefusal.COURT_ALONE);
        }
        return switch (state) {
            case Placed placed when !isOver(placed.term(), on) ->
                    inTime(placed.term().from(), on, placed);
            case Suspended suspended when !isOver(suspended.term(), on) ->
                    inTime(suspended.term().from(), on, suspended);
            case null -> outOfOrder();
            case Proposed _, Noticed _, Publicised _, Placed _, Suspended _, Ended _ ->
                    outOfOrder();
        };
    }

    private StepOutcome suspend(@Nullable LifeState state, LifeStep.Suspend step) {
        if (origin == ListingOrigin.COURT) {
            return refused(StepRefusal.COURT_ALONE);
        }
        if (!rulebook.switches().dispute().suspendsMeasures().is(true)) {
            return refused(StepRefusal.MEASURES_GO_ON);
        }
        // What ran out by itself carries no measure that could rest.
        return state instanceof Placed(Interval term, boolean annotated) && !isOver(term, step.on())
                ? inTime(begun(term), step.on(), new Suspended(term, step.dispute(), annotated))
                : outOfOrder();
    }

    private static boolean isOver(Interval term, LocalDate on) {
        LocalDate until = term.until();
        return until != null && !on.isBefore(until);
    }

    private StepOutcome resume(@Nullable LifeState state, LifeStep.Resume step) {
        // A term may run out while a dispute is open: the suspension ends with the dispute.
        if (state instanceof Ended ended && ended.was() != null) {
            return beneath(ended, resume(ended.was(), step));
        }
        if (!(state instanceof Suspended(Interval term, String dispute, boolean annotated))) {
            return outOfOrder();
        }
        return dispute.equals(step.dispute())
                ? taken(new Placed(term, annotated))
                : refused(StepRefusal.ANOTHER_DISPUTE);
    }

    private StepOutcome annotate(@Nullable LifeState state, boolean annotated, LocalDate on) {
        if (!rulebook.switches().dispute().annotate().is(true)) {
            return refused(StepRefusal.NO_ANNOTATION);
        }
        return switch (state) {
            case Placed(Interval term, boolean before) when before != annotated ->
                    inTime(begun(term), on, new Placed(term, annotated));
            case Suspended(Interval term, String dispute, boolean before)
                    when before != annotated ->
                    inTime(begun(term), on, new Suspended(term, dispute, annotated));
            case Ended ended when ended.was() != null ->
                    beneath(ended, annotate(ended.was(), annotated, on));
            case null -> outOfOrder();
            case Proposed _, Noticed _, Publicised _, Placed _, Suspended _, Ended _ ->
                    outOfOrder();
        };
    }

    /** What happens to a listing whose term ran out leaves it over. */
    private static StepOutcome beneath(Ended ended, StepOutcome outcome) {
        return outcome instanceof StepOutcome.Taken(LifeState now)
                ? taken(new Ended(ended.reason(), ended.on(), now))
                : outcome;
    }

    /**
     * What was ended by a decision stays so, whatever its source repeats; what only ran out stands
     * again if its source states a longer term.
     */
    private static StepOutcome restate(@Nullable LifeState state, Interval term) {
        return switch (state) {
            case null -> outOfOrder();
            case Placed(_, boolean annotated) -> taken(new Placed(term, annotated));
            case Suspended(_, String dispute, boolean annotated) ->
                    taken(new Suspended(term, dispute, annotated));
            case Ended ended -> ended.was() == null ? taken(ended) : restate(ended.was(), term);
            case Proposed _, Noticed _, Publicised _ -> outOfOrder();
        };
    }

    private StepOutcome end(@Nullable LifeState state, LifeStep.End step) {
        return switch (state) {
            case null -> outOfOrder();
            case Proposed _, Noticed _, Publicised _ ->
                    step.reason() == EndReason.NOT_PLACED ? taken(over(step)) : outOfOrder();
            case Placed(Interval term, _) -> endPlaced(state, term, step);
            case Suspended(Interval term, _, _) -> endPlaced(state, term, step);
            case Ended(EndReason before, LocalDate since, _) -> endAgain(before, since, step);
        };
    }

    /**
     * What ran out, or was repaired, may still be found wrong, and what ran out may still be
     * repaired: whether anybody had noted that it ran out changes nothing. The earlier end stays.
     * Of a court's the court alone says so, by deleting it.
     */
    private StepOutcome endAgain(EndReason before, LocalDate since, LifeStep.End step) {
        boolean follows =
                switch (step.reason()) {
                    case CORRECTED ->
                            before != EndReason.CORRECTED && before != EndReason.NOT_PLACED;
                    case REPAIRED ->
                            before == EndReason.EXPIRED
                                    || before == EndReason.REVOKED
                                    || before == EndReason.REPAIRED;
                    case REVOKED, COURT_DELETED -> before == EndReason.EXPIRED;
                    case EXPIRED, NOT_PLACED -> false;
                };
        boolean courts = origin == ListingOrigin.COURT;
        return follows && courts == (step.reason() == EndReason.COURT_DELETED)
                ? inTime(since, step.on(), over(step))
                : outOfOrder();
    }

    private StepOutcome endPlaced(LifeState state, Interval term, LifeStep.End step) {
        boolean courts = origin == ListingOrigin.COURT;
        return switch (step.reason()) {
            case EXPIRED -> expire(state, term, step);
            case REPAIRED, CORRECTED, REVOKED ->
                    courts
                            ? refused(StepRefusal.COURT_ALONE)
                            : inTime(earliest(term, step), step.on(), over(step));
            case COURT_DELETED ->
                    courts
                            ? inTime(term.from(), step.on(), over(step))
                            : refused(StepRefusal.NOT_A_COURTS);
            case NOT_PLACED -> outOfOrder();
        };
    }

    /**
     * What is wrong, or lost its ground, before its term began is over at once, for else it would
     * come into force; but nothing can be repaired that carried no measure yet.
     */
    private LocalDate earliest(Interval term, LifeStep.End step) {
        boolean wrong = step.reason() == EndReason.CORRECTED || step.reason() == EndReason.REVOKED;
        return wrong ? begun(term) : term.from();
    }

    /**
     * From when on something can be decided about it: a term that has begun is past deciding for
     * the days before, and for one that lies ahead any day does.
     */
    private LocalDate begun(Interval term) {
        return term.from().isAfter(today) ? LocalDate.MIN : term.from();
    }

    /** A term ends by itself, on the day after its last. */
    private static StepOutcome expire(LifeState state, Interval term, LifeStep.End step) {
        LocalDate until = term.until();
        if (until == null) {
            return refused(StepRefusal.NO_END);
        }
        return step.on().isBefore(until)
                ? refused(StepRefusal.BEFORE_ITS_TIME)
                : taken(new Ended(EndReason.EXPIRED, until, state));
    }

    private static Ended over(LifeStep.End step) {
        return new Ended(step.reason(), step.on());
    }

    private static StepOutcome inTime(LocalDate earliest, LocalDate on, LifeState next) {
        return on.isBefore(earliest) ? refused(StepRefusal.BEFORE_ITS_TIME) : taken(next);
    }

    private static StepOutcome outOfOrder() {
        return refused(StepRefusal.OUT_OF_ORDER);
    }

    private static StepOutcome taken(LifeState state) {
        return new StepOutcome.Taken(state);
    }

    private static StepOutcome refused(StepRefusal reason) {
        return new StepOutcome.Refused(reason);
    }
}
