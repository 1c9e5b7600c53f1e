package org.lianxin.cypher.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the graph's schema up to this gateway's constraint files.
 *
 * <p>Each file is applied once and recorded with its checksum. Several gateways may do this at the
 * same time: every statement may be repeated, and the record of a file is unique.
 */
final class Seeder {

    private static final Logger LOG = LoggerFactory.getLogger(Seeder.class);
    private static final String READ =
            "MATCH (f:ConstraintFile) RETURN f.name AS n, f.checksum AS c";
    private static final String RECORD =
            """
            MERGE (f:ConstraintFile {name: $name})
            ON CREATE SET f.checksum = $checksum, f.appliedAt = $now
            RETURN f.checksum AS c
            """;
    private static final int ATTEMPTS_MAX = 10;
    private static final long PAUSE_MILLIS = 200;

    private final Driver driver;
    private final SessionConfig session;
    private final TransactionConfig limit;
    private final Clock clock;

    Seeder(Driver driver, String database, Duration timeout, Clock clock) {
        this.driver = driver;
        this.session = SessionConfig.forDatabase(database);
        this.limit = TransactionConfig.builder().withTimeout(timeout).build();
        this.clock = clock;
    }

    /**
     * Applies what is not applied yet and makes sure of the recorded clocks.
     *
     * @throws SchemaRefused if a file has changed since it was applied, or came too late
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer
     */
    void apply(List<ConstraintFile> files) {
        try (Session open = driver.session(session)) {
            Map<String, String> recorded = new HashMap<>();
            for (Record row : open.run(READ, limit).list()) {
                recorded.put(row.get("n").asString(), row.get("c").asString());
            }
            SchemaHistory history = new SchemaHistory(recorded);
            for (ConstraintFile file : history.pending(files)) {
                apply(open, file);
            }
            open.run("CALL db.awaitIndexes(300)", limit).consume();
            RecordedClocks.wind(open, limit, now());
        } catch (Neo4jException failure) {
            throw Failures.of("schema", failure);
        }
    }

    private void apply(Session open, ConstraintFile file) {
        for (String statement : file.statements()) {
            patiently(() -> open.run(statement, limit).consume());
        }
        var parameters =
                Values.parameters("name", file.name(), "checksum", file.checksum(), "now", now());
        Record row = open.run(new Query(RECORD, parameters), limit).single();
        if (!row.get("c").asString().equals(file.checksum())) {
            throw SchemaHistory.changed(file.name());
        }
        LOG.info("Applied {}", file.name());
    }

    /** Another gateway doing the same at the same moment shows as a deadlock or a rule that is. */
    private static void patiently(Runnable statement) {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.run();
                return;
            } catch (Neo4jException busy) {
                boolean contended =
                        Failures.isTransient(busy) || busy.code().contains("AlreadyExists");
                if (!contended || attempt == ATTEMPTS_MAX) {
                    throw busy;
                }
                Waiting.pause(PAUSE_MILLIS * attempt);
            }
        }
    }

    private Object now() {
        return Parameters.of(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
