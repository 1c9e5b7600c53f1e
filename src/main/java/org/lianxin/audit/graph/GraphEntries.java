package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.EntryPage;
import org.lianxin.audit.ProvenEntry;
import org.lianxin.audit.TiledTree;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of the graph. */
final class GraphEntries implements AuditEntries {

    private static final int FIRST_MAX = 200;
    private static final Question<Before, List<String>> ABOUT =
            Question.of(
                    GraphEntries.class,
                    "entries-about.cypher",
                    Before::parameter,
                    row -> row.texts("leaves"));
    private static final Question<String, List<String>> BY_REQUEST =
            Question.ofTexts(
                    GraphEntries.class, "entries-by-request.cypher", row -> row.texts("leaves"));

    private static final Question<Long, AuditEntry> AT =
            Question.of(
                    GraphEntries.class,
                    "entries-at.cypher",
                    index -> index,
                    row -> AuditEntry.ofLeaf(row.text("leaf")));

    private final Questions questions;
    private final Checkpoints checkpoints;
    private final Tiles tiles;

    GraphEntries(Questions questions, Checkpoints checkpoints, Tiles tiles) {
        this.questions = questions;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
    }

    @Override
    public EntryPage about(String subject, @Nullable Long before, int first) {
        if (first < 1 || first > FIRST_MAX) {
            throw new IllegalArgumentException("a page has 1 to " + FIRST_MAX + " entries");
        }
        // The checkpoint first: what is read then is all there, and the same on every page.
        Checkpoint checkpoint = LogReading.read(() -> tiles.follow(checkpoints::latest));
        long end = before == null ? checkpoint.size() : Math.min(before, checkpoint.size());
        return LogReading.read(() -> page(new Before(subject, end), first, checkpoint));
    }

    @Override
    public List<AuditEntry> byRequest(String client, String requestId) {
        String request = Plan.Key.request(client, requestId);
        return LogReading.read(
                () ->
                        questions
                                .ask(BY_REQUEST, List.of(request))
                                .byKey()
                                .getOrDefault(request, List.of())
                                .stream()
                                .map(AuditEntry::ofLeaf)
                                .toList());
    }

    @Override
    public Optional<AuditEntry> at(long index) {
        return LogReading.read(
                () -> Optional.ofNullable(questions.ask(AT, List.of(index)).byKey().get(index)));
    }

    private EntryPage page(Before before, int first, Checkpoint checkpoint) {
        List<String> leaves =
                questions.ask(ABOUT, List.of(before)).byKey().getOrDefault(before, List.of());
        TiledTree tree = tiles.tree(checkpoint.size());
        List<ProvenEntry> entries =
                leaves.stream().limit(first).map(leaf -> proven(leaf, tree)).toList();
        return new EntryPage(entries, leaves.size() > first, checkpoint);
    }

    private static ProvenEntry proven(String leaf, TiledTree tree) {
        AuditEntry entry = AuditEntry.ofLeaf(leaf);
        return new ProvenEntry(entry, leaf, tree.inclusion(entry.index()));
    }

    /** A subject and where its page begins. */
    record Before(String subject, long index) {

        Object parameter() {
            return Map.of("subject", subject, "before", index);
        }
    }
}
