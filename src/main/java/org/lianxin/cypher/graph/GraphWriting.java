package org.lianxin.cypher.graph;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.neo4j.driver.SimpleQueryRunner;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One attempt of a write that holds the recorded clock. */
final class GraphWriting implements Writing {

    private final GraphStatements statements;
    private final Instant recordedAt;
    private final Set<Touched> touched = new LinkedHashSet<>();

    GraphWriting(SimpleQueryRunner transaction, Instant recordedAt) {
        this.statements = new GraphStatements(transaction, Map.of("recordedAt", recordedAt));
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public List<Row> run(Statement statement, Map<String, ?> parameters) {
        return statements.run(statement, parameters);
    }

    @Override
    public void send(Statement statement, Map<String, ?> parameters) {
        statements.send(statement, parameters);
    }

    @Override
    public void touch(Touched what) {
        touched.add(what);
    }

    /** Lets those take part who follow what the work has touched. */
    void follow(Iterable<BeforeCommit> followers) {
        if (touched.isEmpty()) {
            return;
        }
        Set<Touched> told = Collections.unmodifiableSet(new LinkedHashSet<>(touched));
        followers.forEach(follower -> follower.follow(this, told));
    }

    /** Waits for what was sent; throws what it failed with. */
    void arrive() {
        statements.arrive();
    }

    void end() {
        statements.end();
    }
}
