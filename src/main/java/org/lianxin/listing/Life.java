package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All steps that a listing has taken, in their order. Nothing in it is ever changed; a step adds to
 * it.
 */
public record Life(List<StepTaken> steps) {

    public static final Life NOTHING_YET = new Life(List.of());

    public Life {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException("versions count from 1 without gaps");
            }
        }
    }

    /** 0 before anything happened. */
    public long version() {
        return steps.size();
    }

    /** Where the listing stands; null before anything happened. */
    public @Nullable LifeState state() {
        return steps.isEmpty() ? null : steps.getLast().after();
    }

    /**
     * Where it stands on that day: a term ends by itself, whether or not anybody recorded it. Null
     * before anything happened.
     */
    public @Nullable LifeState stateOn(LocalDate day) {
        return switch (state()) {
            case LifeState.Placed placed -> unlessOver(placed, placed.term(), day);
            case LifeState.Suspended suspended -> unlessOver(suspended, suspended.term(), day);
            case null -> null;
            case LifeState.Proposed proposed -> proposed;
            case LifeState.Noticed noticed -> noticed;
            case LifeState.Publicised publicised -> publicised;
            case LifeState.Ended ended -> ended;
        };
    }

    private static LifeState unlessOver(LifeState state, Interval term, LocalDate day) {
        LocalDate until = term.until();
        return until == null || day.isBefore(until)
                ? state
                : new LifeState.Ended(EndReason.EXPIRED, until, state);
    }

    /**
     * Takes the step if it was decided on the present version and can follow.
     *
     * @param fourEyes whether two officers must decide
     * @param recordedAt when it becomes known
     */
    public Outcome take(
            StepWanted wanted, LifeDecision decision, boolean fourEyes, Instant recordedAt) {
        if (wanted.versionSeen() != version()) {
            return new Outcome.Overtaken(
                    version(),
                    steps.subList((int) Math.min(wanted.versionSeen(), version()), steps.size()));
        }
        if (fourEyes && wanted.by().second() == null) {
            return new Outcome.SecondOfficerMissing();
        }
        return switch (decide(decision, wanted.step())) {
            case StepOutcome.Taken(LifeState now) -> {
                List<StepTaken> all = new ArrayList<>(steps);
                all.add(new StepTaken(version() + 1, wanted, now, recordedAt));
                yield new Outcome.Moved(new Life(all));
            }
            case StepOutcome.Refused(StepRefusal reason) -> new Outcome.Refused(reason);
        };
    }

    /** Nothing ends before it began. */
    private StepOutcome decide(LifeDecision decision, LifeStep step) {
        LocalDate begun = beginningOf(step);
        StepOutcome outcome = decision.take(state(), step);
        return begun != null && outcome instanceof StepOutcome.Taken && step.on().isBefore(begun)
                ? new StepOutcome.Refused(StepRefusal.BEFORE_ITS_TIME)
                : outcome;
    }

    /** The day on which that began which the step ends; null if it ends nothing of the kind. */
    private @Nullable LocalDate beginningOf(LifeStep step) {
        for (StepTaken taken : steps.reversed()) {
            if (isEndOf(step, taken.wanted().step())) {
                return taken.wanted().step().on();
            }
        }
        return null;
    }

    private static boolean isEndOf(LifeStep step, LifeStep earlier) {
        return switch (step) {
            case LifeStep.Resume resume ->
                    earlier instanceof LifeStep.Suspend suspend
                            && suspend.dispute().equals(resume.dispute());
            case LifeStep.ClearAnnotation _ -> earlier instanceof LifeStep.Annotate;
            case LifeStep.Propose _,
                    LifeStep.ServeNotice _,
                    LifeStep.Publicise _,
                    LifeStep.Place _,
                    LifeStep.Publish _,
                    LifeStep.Suspend _,
                    LifeStep.Annotate _,
                    LifeStep.Restate _,
                    LifeStep.End _ ->
                    false;
        };
    }

    /** What becomes of a step that an officer wants. */
    public sealed interface Outcome {

        record Moved(Life life) implements Outcome {}

        record Refused(StepRefusal reason) implements Outcome {}

        /** Somebody was quicker: what changed since. */
        record Overtaken(long versionNow, List<StepTaken> since) implements Outcome {
            public Overtaken {
                since = List.copyOf(since);
            }
        }

        record SecondOfficerMissing() implements Outcome {}
    }
}
