package org.lianxin.exchange.files;

import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the rows of one file, chunk by chunk. A chunk is read first, then told to its register
 * within one transaction, so that it is in the graph as a whole or not at all.
 *
 * @param <R> the rows that the register takes
 */
final class Chunks<R> {

    private final Transactions transactions;
    private final IntakeLedger ledger;
    private final RowIntake<R> intake;
    private final Header.Recognised header;
    private final Lookups lookups;
    private final Filer filer;
    private final boolean again;

    Chunks(
            Transactions transactions,
            IntakeLedger ledger,
            RowIntake<R> intake,
            Header.Recognised header,
            Lookups lookups,
            Filer filer,
            boolean again) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.intake = intake;
        this.header = header;
        this.lookups = lookups;
        this.filer = filer;
        this.again = again;
    }

    private record Read<R>(Cells cells, R row) {}

    /** The verdict on every row, in the order of the rows. */
    List<Verdict> take(List<CsvRow> rows, LocalDate today) {
        Verdict[] verdicts = new Verdict[rows.size()];
        List<Integer> places = new ArrayList<>();
        List<Read<R>> sound = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CsvRow row = rows.get(i);
            if (row.cells().size() != header.width()) {
                Fault fault = Fault.ofRow(Fate.REJECTED, Reasons.WIDTH);
                verdicts[i] = new Verdict.TurnedAway(row.line(), fault);
                continue;
            }
            Cells cells = new Cells(row, header.places(), today, lookups);
            R read = intake.reader().read(cells, filer);
            if (read == null) {
                verdicts[i] = new Verdict.TurnedAway(row.line(), cells.fault().orElseThrow());
            } else {
                places.add(i);
                sound.add(new Read<>(cells, read));
            }
        }
        List<Verdict> told =
                transactions.write(writing -> told(writing, sound, places, verdicts.clone()));
        for (int i = 0; i < sound.size(); i++) {
            if (told.get(places.get(i)).stands()) {
                intake.stands().accept(sound.get(i).row());
            }
        }
        return told;
    }

    private List<Verdict> told(
            Writing writing, List<Read<R>> sound, List<Integer> places, Verdict[] verdicts) {
        if (!sound.isEmpty()) {
            List<RowOutcome> outcomes =
                    intake.register().tell(writing, sound.stream().map(Read::row).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                verdicts[places.get(i)] = verdict(sound.get(i).cells(), outcomes.get(i));
            }
        }
        List<Verdict> all = List.of(verdicts);
        ledger.chunk(writing, filer, again, all);
        return all;
    }

    private Verdict verdict(Cells cells, RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.Accepted() -> new Verdict.Accepted(cells.line());
            case RowOutcome.Unchanged() -> new Verdict.Unchanged(cells.line());
            case RowOutcome.Quarantined(RowFault fault) ->
                    turnedAway(cells, Fate.QUARANTINED, fault);
            case RowOutcome.Rejected(RowFault fault) -> turnedAway(cells, Fate.REJECTED, fault);
        };
    }

    private Verdict turnedAway(Cells cells, Fate fate, RowFault fault) {
        Column column = intake.reader().blamed(fault);
        return new Verdict.TurnedAway(
                cells.line(),
                new Fault(column.header(), cells.shown(column), fate, fault.reason()));
    }
}
