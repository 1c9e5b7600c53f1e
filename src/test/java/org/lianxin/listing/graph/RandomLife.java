package org.lianxin.listing.graph;

import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.PriorNotice;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What somebody might want to do with a listing next: mostly what fits the stage it is at, now and
 * then anything at all.
 */
final class RandomLife {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 20);
    private static final int DAYS = 60;
    private static final EndReason[] REASONS = {
        EndReason.EXPIRED,
        EndReason.REPAIRED,
        EndReason.CORRECTED,
        EndReason.REVOKED,
        EndReason.NOT_PLACED
    };

    private final SplittableRandom random;

    RandomLife(SplittableRandom random) {
        this.random = random;
    }

    /** A day of the two months in which everything happens; today is the day after them. */
    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    LifeStep next(NaiveLife.Reading now, boolean red) {
        if (random.nextInt(5) == 0) {
            return any(now);
        }
        if (now.stage == null || now.stage == LifeStage.ENDED) {
            return any(now);
        }
        return switch (now.stage) {
            case PROPOSED -> red ? publicise(now) : notice(now);
            case NOTICED, PUBLICISED -> place(now);
            case PLACED -> placed(now);
            case SUSPENDED ->
                    random.nextInt(4) == 0
                            ? random.nextBoolean() ? mark(now) : publish(now)
                            : new LifeStep.Resume("异议" + random.nextInt(3), later(now.restsSince));
            case ENDED -> throw new IllegalStateException("asked above");
        };
    }

    private LifeStep placed(NaiveLife.Reading now) {
        return switch (random.nextInt(5)) {
            case 4 -> publish(now);
            case 0, 1 -> new LifeStep.Suspend("异议" + random.nextInt(3), later(now.from));
            case 2 -> mark(now);
            default -> end(later(now.from));
        };
    }

    private LifeStep any(NaiveLife.Reading now) {
        return switch (random.nextInt(9)) {
            case 8 -> publish(now);
            case 0 -> notice(now);
            case 1 -> publicise(now);
            case 2 -> place(now);
            case 3 -> new LifeStep.Suspend("异议" + random.nextInt(3), day());
            case 4 -> new LifeStep.Resume("异议" + random.nextInt(3), day());
            case 5 -> new LifeStep.Annotate(day());
            case 6 -> new LifeStep.ClearAnnotation(day());
            default -> end(day());
        };
    }

    private LifeStep notice(NaiveLife.Reading now) {
        LocalDate served = soon(now.proposed);
        LocalDate answerBy = served.plusDays(random.nextInt(8));
        return new LifeStep.ServeNotice(new PriorNotice(served, answerBy, true, true, true, true));
    }

    private LifeStep publicise(NaiveLife.Reading now) {
        LocalDate from = soon(now.proposed);
        return new LifeStep.Publicise(new Interval(from, from.plusDays(1 + random.nextInt(8))));
    }

    private LifeStep place(NaiveLife.Reading now) {
        LocalDate from = soon(now.waitUntil);
        int length = random.nextInt(5);
        return new LifeStep.Place(
                length == 0
                        ? Interval.since(from)
                        : new Interval(from, from.plusDays(1 + random.nextInt(length * 12))),
                random.nextBoolean() ? from : null);
    }

    private LifeStep publish(NaiveLife.Reading now) {
        return new LifeStep.Publish(later(now.from));
    }

    private LifeStep mark(NaiveLife.Reading now) {
        return now.markedSince == null
                ? new LifeStep.Annotate(later(now.from))
                : new LifeStep.ClearAnnotation(later(now.markedSince));
    }

    private LifeStep end(LocalDate on) {
        return new LifeStep.End(REASONS[random.nextInt(REASONS.length)], on);
    }

    /** A few days about that one, mostly behind it; any day where there is none. */
    private LocalDate soon(LocalDate day) {
        return isDay(day) ? within(day.plusDays(random.nextInt(7) - 1)) : day();
    }

    private LocalDate later(LocalDate day) {
        return isDay(day) ? within(day.plusDays(random.nextInt(25) - 2)) : day();
    }

    private static boolean isDay(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }

    private static LocalDate within(LocalDate day) {
        LocalDate last = FIRST.plusDays(DAYS - 1);
        return day.isAfter(last) ? last : day;
    }
}
