package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.List;

/**
 * Whether the graph is the one that was made ready. Neo4j answers from an emptied one too; but
 * there every question is refused, so no balancer is to send any.
 */
final class GraphHealth implements HealthIndicator {

    private static final Question<String, Boolean> READY =
            Question.ofTexts(GraphHealth.class, "graph-ready.cypher", _ -> true);
    private static final String KEY = "ready";

    private final Questions questions;

    GraphHealth(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Health health() {
        try {
            boolean ready = questions.ask(READY, List.of(KEY)).byKey().containsKey(KEY);
            return (ready ? Health.up() : Health.down()).build();
        } catch (GraphFailure failure) {
            return Health.down().build();
        }
    }
}
