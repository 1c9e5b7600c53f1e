package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.FileSummary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The second pass: reads the rows of a file and has them taken in chunks. */
final class FileTaking {

    static final int CHUNK = 1_000;

    /** Dates of files are days in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Transactions transactions;
    private final Questions questions;
    private final Registers registers;
    private final IntakeLedger ledger;
    private final Clock clock;
    private final int chunkRows;

    FileTaking(Transactions transactions, Questions questions, Registers registers, Clock clock) {
        this(transactions, questions, registers, clock, CHUNK);
    }

    /**
     * @param chunkRows rows of one transaction; what becomes of a file does not depend on it
     */
    FileTaking(
            Transactions transactions,
            Questions questions,
            Registers registers,
            Clock clock,
            int chunkRows) {
        this.chunkRows = chunkRows;
        this.transactions = transactions;
        this.questions = questions;
        this.registers = registers;
        this.ledger = new IntakeLedger(transactions);
        this.clock = clock;
    }

    FileSummary take(Survey.Fit file, @Nullable String sourceUnit, Tally tally) {
        tally.open(file);
        IntakeLedger.Begun begun = ledger.begin(file);
        String name = file.source().name();
        Filer filer =
                new Filer(
                        file.sha256(),
                        begun.startedAt(),
                        name,
                        sourceUnit == null ? name : sourceUnit);
        Lookups lookups = new GraphLookups(questions);
        TitleCounts titles = new TitleCounts(registers.titles());
        FileProblem problem =
                read(
                        file,
                        chunks(
                                registers.of(file.header().layout(), lookups, titles),
                                file,
                                lookups,
                                filer,
                                begun),
                        tally);
        if (problem == null) {
            ledger.finish(file.sha256(), tally.rows());
        }
        return new FileSummary(
                name,
                file.header().layout(),
                file.encoding().label(),
                tally.rows(),
                file.header().ignored(),
                titles.counted(),
                problem);
    }

    private <R> Chunks<R> chunks(
            RowIntake<R> intake,
            Survey.Fit file,
            Lookups lookups,
            Filer filer,
            IntakeLedger.Begun begun) {
        return new Chunks<>(
                transactions, ledger, intake, file.header(), lookups, filer, begun.again());
    }

    private @Nullable FileProblem read(Survey.Fit file, Chunks<?> chunks, Tally tally) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        try (var bytes = new DigestInputStream(file.source().open(), Digests.sha256());
                var rows = new CsvRows(bytes, file.encoding().charset())) {
            rows.next();
            List<CsvRow> chunk = new ArrayList<>(chunkRows);
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                chunk.add(row);
                if (chunk.size() == chunkRows) {
                    tally.add(chunks.take(chunk, today));
                    chunk.clear();
                }
            }
            if (!chunk.isEmpty()) {
                tally.add(chunks.take(chunk, today));
            }
            String read = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
            return read.equals(file.sha256()) ? null : Problems.of(Kind.CHANGED_WHILE_READ);
        } catch (CsvRows.Malformed | CsvRows.CutOff broken) {
            return Problems.of(Kind.CHANGED_WHILE_READ);
        } catch (IOException | UncheckedIOException failure) {
            return Problems.of(Kind.UNREADABLE);
        }
    }
}
