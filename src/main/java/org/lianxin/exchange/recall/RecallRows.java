package org.lianxin.exchange.recall;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallAnswer;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.RecallDue;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RecallReceipt;
import org.lianxin.exchange.RecallTarget;
import org.lianxin.exchange.RecallsAbout;
import org.lianxin.kernel.SubjectId;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.NationalFrame;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How recalls stand in the graph. */
final class RecallRows {

    private final NationalFrame frame;

    RecallRows(NationalFrame frame) {
        this.frame = frame;
    }

    List<Recall> list(Row row) {
        return row.rows("recalls").stream().map(this::recall).toList();
    }

    RecallsAbout about(String shownId, Row row) {
        List<Row> causes = row.rows("causes");
        Row latest = causes.stream().max(Comparator.comparing(c -> c.instant("recordedAt"))).get();
        Set<String> owners =
                causes.stream()
                        .flatMap(cause -> cause.texts("owners").stream())
                        .collect(Collectors.toSet());
        return new RecallsAbout(
                new RecallTarget(RecallTarget.Kind.valueOf(latest.text("targetKind")), shownId),
                SubjectId.of(latest.text("subject")),
                owners,
                row.number("nameless"),
                list(row));
    }

    Recall recall(Row row) {
        Row cause = row.row("cause");
        RecallKind because = RecallKind.valueOf(cause.text("kind"));
        Row latest = row.row("latest");
        return new Recall(
                row.text("id"),
                row.number("seq"),
                recipient(row),
                new RecallTarget(
                        RecallTarget.Kind.valueOf(cause.text("targetKind")), cause.text("target")),
                SubjectId.of(cause.text("subject")),
                because,
                cause.date("on"),
                cause.instant("recordedAt"),
                receipt(row),
                new Recall.Now(RecallKind.valueOf(latest.text("kind")), latest.date("on")),
                rule(because, cause.date("on")),
                new RecallDue(row.dateOrNull("dueOn"), year(row)),
                row.rows("answers").stream()
                        .map(RecallRows::answer)
                        .sorted(Comparator.comparingInt(RecallAnswer::version))
                        .toList(),
                row.instant("recordedAt"));
    }

    /** What the law says happens with what was repaired; of other changes it says nothing here. */
    private @Nullable String rule(RecallKind because, LocalDate on) {
        return because == RecallKind.REPAIRED
                ? frame.find(FrameKind.REPAIR_ENDS_ALL, on).map(FrameRule::citation).orElse(null)
                : null;
    }

    private static Recall.Recipient recipient(Row row) {
        String kind = row.textOrNull("organisationKind");
        return new Recall.Recipient(
                row.text("organisation"),
                row.textOrNull("organisationName"),
                kind == null ? null : CallerKind.valueOf(kind));
    }

    private static RecallReceipt receipt(Row row) {
        return new RecallReceipt(
                row.text("receipt"),
                row.number("index"),
                row.instant("askedAt"),
                row.text("action"),
                row.textOrNull("purpose"),
                row.texts("facts"),
                row.number("looks"));
    }

    private static @Nullable Integer year(Row row) {
        return row.has("dueYear") ? (int) row.number("dueYear") : null;
    }

    private static RecallAnswer answer(Row row) {
        return new RecallAnswer(
                (int) row.number("version"),
                row.texts("done").stream().map(RecallDone::valueOf).toList(),
                row.textOrNull("note"),
                row.text("client"),
                row.date("on"),
                row.instant("recordedAt"));
    }
}
