package org.lianxin.cypher.graph;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A graph that has seen nothing but {@code graph-model.cypher} and the constraint files. The shared
 * test graph would not do: Neo4j never forgets a name that a test has once used, and then no longer
 * warns of it.
 */
final class ModelGraph implements AutoCloseable {

    private static final Pattern END = Pattern.compile(";\\s*(\\n|$)");

    private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    private final Driver driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none());

    ModelGraph() {
        model().forEach(this::run);
        driver.verifyConnectivity();
    }

    void applySchema() {
        new Seeder(driver, "neo4j", Duration.ofMinutes(2), Clock.systemUTC())
                .apply(ConstraintFiles.load());
        run("CALL db.prepareForReplanning()");
    }

    /** All names that this graph has ever heard: labels, relationship types, properties. */
    Set<String> names() {
        var names = new TreeSet<String>();
        for (var kind : List.of("labels", "relationshipTypes", "propertyKeys")) {
            try (var session = driver.session()) {
                session.run("CALL db." + kind + "()")
                        .forEachRemaining(row -> names.add(kind + " " + row.get(0).asString()));
            }
        }
        return names;
    }

    ResultSummary explain(String text) {
        try (var session = driver.session()) {
            return session.run("EXPLAIN " + text).consume();
        }
    }

    @Override
    public void close() {
        driver.close();
        neo4j.close();
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static List<String> model() {
        try (InputStream in = ModelGraph.class.getResourceAsStream("graph-model.cypher")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var statements = new ArrayList<String>();
            END.splitAsStream(text).filter(part -> !part.isBlank()).forEach(statements::add);
            return statements;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
