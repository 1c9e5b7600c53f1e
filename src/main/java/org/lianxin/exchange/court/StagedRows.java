package org.lianxin.exchange.court;

import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.kernel.UnifiedCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a sync has staged, read and told apart before its commit holds the recorded clock, on which
 * all writers wait.
 *
 * <p>Nothing of it is relied upon: that a chunk is the one that was read here its hash says, and
 * what stands the commit reads for itself. A row that was not kept is opened then, in the commit.
 */
final class StagedRows {

    /** So many rows are held in memory, some tens of megabytes. */
    private static final int KEPT_MAX = 20_000;

    private static final Question<Place, Row> CHUNK =
            Question.of(StagedRows.class, "staged-chunks.cypher", Place::parameter, row -> row);
    private static final Question<Told, Set<String>> STATED =
            Question.of(
                    StagedRows.class,
                    "stated-rows.cypher",
                    Told::parameter,
                    row -> Set.copyOf(row.texts("stated")));
    private static final Statement NOW = Statement.of(StagedRows.class, "staged-chunk.cypher");

    private final String sync;
    private final Staging staging;
    private final Map<Integer, Read> chunks = new TreeMap<>();
    private int kept;
    private int changes;

    private StagedRows(String sync, Staging staging) {
        this.sync = sync;
        this.staging = staging;
    }

    /** A chunk of a sync. */
    private record Place(String sync, int number) {

        Object parameter() {
            return Map.of("sync", sync, "number", number);
        }
    }

    /** What a court said. */
    private record Told(UnifiedCode court, List<String> hashes) {

        Object parameter() {
            return Map.of("court", court.value(), "hashes", hashes);
        }
    }

    /** A chunk as it was read: the digests of its rows, and those of its rows that were new. */
    private record Read(String hash, List<String> rowHashes, Map<Integer, CourtRow> rows) {}

    /** The chunks of a sync that has all of them; else nothing, for its commit will not be. */
    static StagedRows of(Questions questions, Staging staging, CourtSync sync) {
        StagedRows staged = new StagedRows(sync.id(), staging);
        if (sync.state() == CourtSync.State.OPEN && sync.missing().isEmpty()) {
            for (int number = 1; number <= sync.terms().chunks(); number++) {
                staged.read(questions, sync, number);
            }
        }
        return staged;
    }

    private void read(Questions questions, CourtSync about, int number) {
        Place place = new Place(sync, number);
        Row chunk = questions.ask(CHUNK, List.of(place)).byKey().get(place);
        if (chunk == null) {
            return;
        }
        List<CourtRow> rows = staging.open(Commit.place(sync, number), chunk.text("sealed"));
        List<String> hashes = rows.stream().map(CourtDigests::ofRow).toList();
        Told told = new Told(about.terms().court(), hashes);
        Set<String> stated =
                questions.ask(STATED, List.of(told)).byKey().getOrDefault(told, Set.of());
        Map<Integer, CourtRow> fresh = new HashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            if (!stated.contains(hashes.get(i))) {
                changes++;
                if (kept < KEPT_MAX) {
                    fresh.put(i, rows.get(i));
                    kept++;
                }
            }
        }
        chunks.put(number, new Read(chunk.text("hash"), hashes, fresh));
    }

    /** How many rows say something new, so far as that was seen; none of a sync that is over. */
    int changes() {
        return changes;
    }

    /**
     * The chunk of that number as it is in this transaction.
     *
     * @param hash that it has there
     */
    Chunk chunk(Writing writing, int number, String hash) {
        Supplier<List<CourtRow>> opening = () -> open(writing, number);
        Read read = chunks.get(number);
        if (read == null || !read.hash().equals(hash)) {
            List<CourtRow> rows = opening.get();
            return new Chunk(
                    number, rows.stream().map(CourtDigests::ofRow).toList(), Map.of(), () -> rows);
        }
        return new Chunk(number, read.rowHashes(), read.rows(), opening);
    }

    private List<CourtRow> open(Writing writing, int number) {
        Map<String, Object> asked = Map.of("sync", sync, "number", number);
        String sealed = writing.run(NOW, asked).getFirst().text("sealed");
        return staging.open(Commit.place(sync, number), sealed);
    }

    /** A chunk in a commit: all digests, and the rows as far as they are asked for. */
    static final class Chunk {

        private final int number;
        private final List<String> hashes;
        private final Map<Integer, CourtRow> kept;
        private final Supplier<List<CourtRow>> opening;
        private List<CourtRow> opened = List.of();

        private Chunk(
                int number,
                List<String> hashes,
                Map<Integer, CourtRow> kept,
                Supplier<List<CourtRow>> opening) {
            this.number = number;
            this.hashes = hashes;
            this.kept = kept;
            this.opening = opening;
        }

        int number() {
            return number;
        }

        /** Of its rows, in their order. */
        List<String> hashes() {
            return hashes;
        }

        /**
         * One of its rows.
         *
         * @param place from 0
         */
        CourtRow row(int place) {
            CourtRow row = kept.get(place);
            if (row != null) {
                return row;
            }
            if (opened.isEmpty()) {
                opened = opening.get();
            }
            return Objects.requireNonNull(opened.get(place));
        }
    }
}
