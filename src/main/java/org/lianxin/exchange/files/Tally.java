package org.lianxin.exchange.files;

import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.Progress;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.exchange.RowCounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts what became of the rows of one order, and tells the watch. */
final class Tally {

    private final IntakeWatch watch;
    private final Clock clock;
    private final Instant begun;
    private final long rowsOfAll;
    private long rowsDone;
    private Survey.Fit file;
    private RowCounts rows = RowCounts.NONE;

    Tally(IntakeWatch watch, Clock clock, List<Survey.Fit> files) {
        this.watch = watch;
        this.clock = clock;
        this.begun = clock.instant();
        this.rowsOfAll = files.stream().mapToLong(Survey.Fit::rows).sum();
        this.file = files.getFirst();
    }

    void open(Survey.Fit next) {
        file = next;
        rows = RowCounts.NONE;
    }

    /** Adds a chunk that is committed. */
    void add(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            rows = rows.plus(counted(verdict));
            if (verdict instanceof Verdict.TurnedAway(int line, Fault fault)) {
                watch.turnedAway(
                        new RejectedRow(
                                file.source().name(),
                                line,
                                fault.column(),
                                fault.value(),
                                fault.fate(),
                                fault.reason()));
            }
        }
        rowsDone += verdicts.size();
        watch.progressed(
                new Progress(
                        file.source().name(),
                        rows.read(),
                        file.rows(),
                        rowsDone,
                        rowsOfAll,
                        Duration.between(begun, clock.instant())));
    }

    RowCounts rows() {
        return rows;
    }

    private static RowCounts counted(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> RowCounts.of(1, 0, 0, 0);
            case Verdict.Unchanged _ -> RowCounts.of(0, 1, 0, 0);
            case Verdict.TurnedAway(int _, Fault fault) ->
                    fault.fate() == Fate.QUARANTINED
                            ? RowCounts.of(0, 0, 1, 0)
                            : RowCounts.of(0, 0, 0, 1);
        };
    }
}
