package org.lianxin.cypher.graph;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * The sessions of one gateway: each sees at least what those before it have seen committed.
 *
 * @param database its name in Neo4j
 */
record Sessions(Driver driver, String database, Bookmarks bookmarks) {

    Sessions(Driver driver, String database) {
        this(driver, database, new Bookmarks());
    }

    /** Of such a session. */
    SessionConfig config(AccessMode mode) {
        return SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build();
    }

    /** Of one that is answered from whatever is there, by the server that takes writes. */
    SessionConfig unchained() {
        return SessionConfig.forDatabase(database);
    }
}
