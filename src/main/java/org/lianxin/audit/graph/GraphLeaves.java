package org.lianxin.audit.graph;

import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.LogLeaves;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;

import java.util.List;
import java.util.Map;

/** Reads the log by ranges of its indexes. */
final class GraphLeaves implements LogLeaves {

    private static final Question<Tiles.Range, List<String>> LEAVES =
            Question.of(
                    GraphLeaves.class,
                    "leaves.cypher",
                    Tiles.Range::parameter,
                    row -> row.texts("leaves"));
    private static final Question<Sizes, List<Checkpoint>> SIGNED =
            Question.of(
                    GraphLeaves.class,
                    "checkpoints-after.cypher",
                    Sizes::parameter,
                    row -> row.texts("notes").stream().map(Checkpoint::unverified).toList());

    private final Questions questions;

    GraphLeaves(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<String> leaves(long from, long until) {
        var range = new Tiles.Range(from, until);
        return LogReading.read(
                () -> questions.ask(LEAVES, List.of(range)).byKey().getOrDefault(range, List.of()));
    }

    @Override
    public List<Checkpoint> signed(long after, long upTo) {
        var sizes = new Sizes(after, upTo);
        return LogReading.read(
                () -> questions.ask(SIGNED, List.of(sizes)).byKey().getOrDefault(sizes, List.of()));
    }

    /** Sizes of the tree, the first left out. */
    record Sizes(long after, long upTo) {

        Object parameter() {
            return Map.of("after", after, "upTo", upTo);
        }
    }
}
