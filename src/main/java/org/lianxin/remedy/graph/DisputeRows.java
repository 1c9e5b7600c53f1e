package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.Settlement;
import org.lianxin.rulebook.Switches.Party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a dispute stands in the graph. */
final class DisputeRows {

    private static final String ALL_WHO_ACTED = "ALL";

    private DisputeRows() {}

    static List<Dispute> disputes(Row row) {
        return row.rows("cases").stream().map(DisputeRows::dispute).toList();
    }

    static Dispute dispute(Row row) {
        return dispute(row, CaseRows.steps(row));
    }

    /** As it stood then; its first step must have been recorded. */
    static Dispute dispute(Row row, Instant at) {
        return dispute(
                row,
                CaseRows.steps(row).stream()
                        .filter(step -> !step.instant("recordedAt").isAfter(at))
                        .toList());
    }

    private static Dispute dispute(Row row, List<Row> steps) {
        return new Dispute(
                row.text("id"),
                CaseRows.target(row),
                SubjectId.of(row.text("subject")),
                row.text("subjectName"),
                new City(row.text("city")),
                Filing.Filer.valueOf(row.text("filer")),
                DisputeGround.valueOf(row.text("ground")),
                row.text("says"),
                row.textOrNull("evidence"),
                row.flag("written"),
                row.textOrNull("receiver"),
                row.textOrNull("verifier"),
                row.date("receivedOn"),
                CaseRows.due(row),
                state(steps.getLast()),
                CaseRows.history(steps));
    }

    private static DisputeState state(Row step) {
        String kind = step.text("kind");
        return switch (kind) {
            case "FILED", "BEGUN" -> new DisputeState.Filed();
            case "ACCEPTED" ->
                    new DisputeState.Accepted(
                            step.flag("suspends"),
                            step.flag("sameGroundAgain"),
                            step.flag("annotated"),
                            step.text("article"));
            case "DECLINED" -> new DisputeState.Declined(CaseRows.next(step));
            case "WITHDRAWN" -> new DisputeState.Withdrawn();
            case "SENT_TO_COURT" ->
                    new DisputeState.AtCourt(step.text("court"), CaseRows.next(step));
            case "SETTLED" -> settled(step);
            default -> throw new IllegalStateException("no such step of a dispute: " + kind);
        };
    }

    private static DisputeState settled(Row step) {
        return new DisputeState.Settled(
                Settlement.Found.valueOf(step.text("found")),
                Settlement.Effect.valueOf(step.text("effect")),
                correction(step.textOrNull("correction")),
                told(step),
                CaseRows.next(step),
                step.text("article"));
    }

    private static @Nullable Correction correction(@Nullable String name) {
        return name == null ? null : Correction.valueOf(name);
    }

    static List<String> parties(List<Settlement.Told> told) {
        return told.stream().map(DisputeRows::party).toList();
    }

    private static String party(Settlement.Told told) {
        Party party = told.party();
        return party == null ? ALL_WHO_ACTED : party.name();
    }

    private static List<Settlement.Told> told(Row step) {
        List<String> parties = step.texts("toldParties");
        List<String> articles = step.texts("toldArticles");
        List<Settlement.Told> told = new ArrayList<>(parties.size());
        for (int i = 0; i < parties.size(); i++) {
            String party = parties.get(i);
            told.add(
                    new Settlement.Told(
                            party.equals(ALL_WHO_ACTED) ? null : Party.valueOf(party),
                            articles.get(i)));
        }
        return told;
    }
}
