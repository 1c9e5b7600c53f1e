package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.exchange.BatchOutcome;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeOutcome.NotTaken;
import org.lianxin.exchange.IntakeOutcome.Reason;
import org.lianxin.exchange.IntakeSummary;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.kernel.Bilingual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes files into the graph: surveys all of them, then takes those that are fit, in order. */
final class GraphFileIntake implements FileIntake {

    private static final Comparator<Survey.Fit> IN_ORDER =
            Comparator.comparing((Survey.Fit file) -> file.header().layout())
                    .thenComparing(file -> file.source().name());

    private final FileTaking taking;
    private final Clock clock;

    GraphFileIntake(FileTaking taking, Clock clock) {
        this.taking = taking;
        this.clock = clock;
    }

    @Override
    public IntakeOutcome importFiles(Permit permit, IntakeOrder order, IntakeWatch watch) {
        if (permit.scope() != Scope.FILES_IMPORT) {
            return notTaken(Reason.NOT_PERMITTED, Outcomes.NOT_PERMITTED);
        }
        List<Source> sources;
        try {
            Optional<List<Source>> found = FileLists.of(order.sources());
            if (found.isEmpty()) {
                return notTaken(Reason.MISSING, Outcomes.MISSING);
            }
            sources = found.get();
        } catch (IOException failure) {
            return notTaken(Reason.MISSING, Outcomes.MISSING);
        }
        return take(surveys(sources), order.sourceUnit(), watch);
    }

    @Override
    public BatchOutcome take(Permit permit, String name, String text) {
        if (permit.scope() != Scope.FILES_IMPORT) {
            return new BatchOutcome(
                    notTaken(Reason.NOT_PERMITTED, Outcomes.NOT_PERMITTED), List.of());
        }
        Survey survey = null;
        if (text.length() <= BYTES_MAX
                && text.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX) {
            survey = Survey.of(Source.of(FileLists.plainName(name), text));
        }
        if (survey == null || (survey instanceof Survey.Fit fit && fit.rows() > ROWS_MAX)) {
            return new BatchOutcome(notTaken(Reason.TOO_LARGE, Outcomes.TOO_LARGE), List.of());
        }
        List<RejectedRow> turnedAway = new ArrayList<>();
        IntakeOutcome outcome =
                take(
                        List.of(survey),
                        null,
                        new IntakeWatch() {
                            @Override
                            public void turnedAway(RejectedRow row) {
                                turnedAway.add(row);
                            }
                        });
        return new BatchOutcome(outcome, turnedAway);
    }

    private static List<Survey> surveys(List<Source> sources) {
        return sources.stream().map(Survey::of).toList();
    }

    private IntakeOutcome take(
            List<Survey> surveys, @Nullable String sourceUnit, IntakeWatch watch) {
        List<FileSummary> summaries = new ArrayList<>();
        List<Survey.Fit> fit = new ArrayList<>();
        for (Survey survey : surveys) {
            switch (survey) {
                case Survey.Fit file -> fit.add(file);
                case Survey.Unfit(Source source, FileProblem problem) ->
                        finish(FileSummary.refused(source.name(), problem), summaries, watch);
            }
        }
        if (fit.isEmpty()) {
            return new NotTaken(
                    Reason.NOTHING_RECOGNISED,
                    Outcomes.NOTHING_RECOGNISED,
                    new IntakeSummary(summaries));
        }
        fit.sort(IN_ORDER);
        Tally tally = new Tally(watch, clock, fit);
        for (Survey.Fit file : fit) {
            finish(taking.take(file, sourceUnit, tally), summaries, watch);
        }
        return new IntakeOutcome.Taken(new IntakeSummary(summaries));
    }

    private static void finish(
            FileSummary summary, List<FileSummary> summaries, IntakeWatch watch) {
        summaries.add(summary);
        watch.finished(summary);
    }

    private static IntakeOutcome notTaken(Reason reason, Bilingual message) {
        return new NotTaken(reason, message, new IntakeSummary(List.of()));
    }
}
