package org.lianxin.measure.graph;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.Found;
import org.lianxin.measure.Execution;
import org.lianxin.measure.Executions;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads from Neo4j what bodies did. */
final class GraphExecutions implements Executions {

    private static final Question<String, List<Execution>> EXECUTIONS =
            Question.ofTexts(GraphExecutions.class, "executions.cypher", ExecutionRows::executions);

    private final Questions questions;

    GraphExecutions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Found<Map<String, List<Execution>>> becauseOf(
            Permit permit, Collection<String> listings) {
        Objects.requireNonNull(permit);
        Answers<String, List<Execution>> answers = questions.ask(EXECUTIONS, listings);
        return Found.upTo(answers.recordedUpTo(), at -> known(answers.byKey(), at));
    }

    private static Map<String, List<Execution>> known(
            Map<String, List<Execution>> found, Instant at) {
        Map<String, List<Execution>> known = new LinkedHashMap<>();
        found.forEach(
                (listing, executions) -> {
                    List<Execution> then =
                            executions.stream()
                                    .map(each -> each.asKnownAt(at))
                                    .filter(each -> each.version() > 0)
                                    .toList();
                    if (!then.isEmpty()) {
                        known.put(listing, then);
                    }
                });
        return known;
    }
}
