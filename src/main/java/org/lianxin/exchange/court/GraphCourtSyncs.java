package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.CourtDeleted;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtPage;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncs;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.exchange.UnmatchedEntry;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Masking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads syncs from Neo4j. */
final class GraphCourtSyncs implements CourtSyncs {

    private static final Question<String, Row> SYNCS =
            Question.ofTexts(GraphCourtSyncs.class, "court-sync.cypher", row -> row);
    private static final Question<Behind, List<Row>> TURNED_AWAY = pages("turned-away-rows.cypher");
    private static final Question<Behind, List<Row>> DELETED = pages("deleted-entries.cypher");
    private static final Question<Behind, List<Row>> UNMATCHED = pages("unmatched-entries.cypher");

    private final Questions questions;
    private final Ownership ownership;
    private final Clock clock;

    GraphCourtSyncs(Questions questions, Ownership ownership, Clock clock) {
        this.questions = questions;
        this.ownership = ownership;
        this.clock = clock;
    }

    /** A place in what a sync, or a list, has to tell. */
    private record Behind(String of, String about, String after) {

        Object parameter() {
            return Map.of(of, about, "after", after);
        }
    }

    private static Question<Behind, List<Row>> pages(String file) {
        return Question.of(GraphCourtSyncs.class, file, Behind::parameter, row -> row.rows("rows"));
    }

    @Override
    public Optional<CourtSync> find(Permit permit, String sync) {
        return Optional.ofNullable(questions.ask(SYNCS, List.of(sync)).byKey().get(sync))
                .map(row -> SyncState.of(row, clock.instant()).sync())
                .filter(found -> ownership.isOf(permit, found.terms().court()));
    }

    @Override
    public CourtPage<CourtTurnedAway> turnedAway(
            Permit permit, CourtSync sync, @Nullable String after, int first) {
        return page(
                TURNED_AWAY,
                new Behind("sync", sync.id(), after == null ? "" : after),
                first,
                "place",
                GraphCourtSyncs::turnedAway);
    }

    @Override
    public CourtPage<CourtDeleted> deleted(
            Permit permit, CourtSync sync, @Nullable String after, int first) {
        return page(
                DELETED,
                new Behind("sync", sync.id(), after == null ? "" : after),
                first,
                "entry",
                GraphCourtSyncs::deleted);
    }

    @Override
    public CourtPage<UnmatchedEntry> unmatched(
            Permit permit, CourtSync sync, @Nullable String after, int first) {
        return page(
                UNMATCHED,
                new Behind("list", sync.terms().about(), after == null ? "" : after),
                first,
                "id",
                GraphCourtSyncs::unmatched);
    }

    private <T> CourtPage<T> page(
            Question<Behind, List<Row>> question,
            Behind behind,
            int first,
            String place,
            Function<Row, T> reading) {
        List<Row> rows =
                questions.ask(question, List.of(behind)).byKey().getOrDefault(behind, List.of());
        List<Row> shown = rows.stream().limit(first).toList();
        String next =
                rows.size() > shown.size() && !shown.isEmpty() ? shown.getLast().text(place) : null;
        return new CourtPage<>(shown.stream().map(reading).toList(), next);
    }

    private static CourtTurnedAway turnedAway(Row row) {
        return new CourtTurnedAway(
                (int) row.number("chunk"),
                (int) row.number("row"),
                row.text("column"),
                row.text("value"),
                Fate.valueOf(row.text("fate")),
                new Bilingual(row.text("zh"), row.text("en")));
    }

    /** Zeros in front, so that texts are in the order of the rows. */
    static Map<String, Object> properties(String sync, CourtTurnedAway row) {
        return Map.of(
                "sync", sync,
                "place", String.format("%07d-%05d", row.chunk(), row.row()),
                "chunk", row.chunk(),
                "row", row.row(),
                "column", row.column(),
                "value", row.value(),
                "fate", row.fate().name(),
                "zh", row.reason().zh(),
                "en", row.reason().en());
    }

    private static CourtDeleted deleted(Row row) {
        return new CourtDeleted(
                row.text("entry"),
                row.text("caseNumber"),
                CourtDeletionReason.valueOf(row.text("reason")),
                row.date("arisenOn"),
                row.dateOrNull("dueOn"),
                row.date("deletedOn"));
    }

    private static UnmatchedEntry unmatched(Row row) {
        boolean person = row.flag("person");
        List<UnmatchedEntry.Candidate> candidates = new ArrayList<>();
        for (Row each : row.rows(person ? "persons" : "organisations")) {
            candidates.add(
                    new UnmatchedEntry.Candidate(
                            shown(each.text("name"), person), each.text("number")));
        }
        return new UnmatchedEntry(
                row.text("id"),
                row.text("caseNumber"),
                shown(row.text("name"), person),
                person,
                candidates,
                row.textOrNull("settledAs"));
    }

    static String shown(String name, boolean person) {
        return person ? Masking.personName(name) : name;
    }
}
