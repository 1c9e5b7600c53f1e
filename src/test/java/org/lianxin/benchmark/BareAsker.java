package org.lianxin.benchmark;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import java.util.List;
import java.util.Map;

/** Asks Neo4j itself through the driver: one query for each request, all its rows fetched. */
final class BareAsker implements Load.Asker {

    private static final String ONE = Texts.of("bare-profile.cypher");
    private static final String MANY = Texts.of("bare-profiles.cypher");
    private static final SessionConfig NAMED = SessionConfig.forDatabase("neo4j");

    private final Driver driver;

    BareAsker(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void ask(String unifiedCode) {
        try (Session session = driver.session(NAMED)) {
            requireRows(1, session.run(ONE, Map.of("code", unifiedCode)).list());
        }
    }

    void askAll(List<String> codes) {
        try (Session session = driver.session(NAMED)) {
            requireRows(codes.size(), session.run(MANY, Map.of("codes", codes)).list());
        }
    }

    /** The driver belongs to all connections. */
    @Override
    public void close() {}

    private static void requireRows(int expected, List<Record> rows) {
        if (rows.size() != expected) {
            throw new IllegalStateException(rows.size() + " rows, not " + expected);
        }
    }
}
