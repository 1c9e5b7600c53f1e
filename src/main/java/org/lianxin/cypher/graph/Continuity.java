package org.lianxin.cypher.graph;

import org.lianxin.cypher.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether the graph still holds what this gateway has seen committed. It does not after it was
 * restored from an older copy; there, whatever is asked with the bookmarks of what is lost waits
 * half a minute for it and fails as if it were slow.
 *
 * <p>Whenever something was not answered, the graph is asked, without bookmarks, for its recorded
 * clock, again and again until it answers. A clock behind one that was seen is proof. So is that
 * the server which takes writes does not reach the bookmarks in the time that it gives itself: the
 * clock may have been moved on by another gateway. A member of a cluster that lags is neither.
 */
final class Continuity {

    private static final Logger LOG = LoggerFactory.getLogger(Continuity.class);
    private static final Statement CLOCK =
            Statement.of(Continuity.class, "read-recorded-clock.cypher");
    private static final TransactionConfig SHORT = within(Duration.ofSeconds(5));

    /** Longer than a server waits for a bookmark; it says which of both was over. */
    private static final TransactionConfig LONG = within(Duration.ofMinutes(2));

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Sessions sessions;
    private final Runnable beginAnew;
    private final AtomicReference<Instant> seen = new AtomicReference<>(Instant.MIN);
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean closed;

    /**
     * @param beginAnew what to do once what was seen is known to be lost
     */
    Continuity(Sessions sessions, Runnable beginAnew) {
        this.sessions = sessions;
        this.beginAnew = beginAnew;
    }

    /** Everything that was recorded up to then has been seen. */
    void saw(Instant recordedUpTo) {
        Instant known = seen.get();
        if (recordedUpTo.isAfter(known) && !recordedUpTo.equals(Instant.MAX)) {
            seen.compareAndSet(known, recordedUpTo);
        }
    }

    /** Something was not answered: looks why, unless somebody looks already. Never blocks. */
    void doubt() {
        if (!closed && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("graph-continuity").start(this::look);
        }
    }

    void close() {
        closed = true;
    }

    private void look() {
        try {
            Optional<Instant> clock = clock();
            while (clock.isEmpty() && !closed) {
                Waiting.pause(PAUSE.toMillis());
                clock = clock();
            }
            if (clock.isPresent() && isLost(clock.get())) {
                lost(clock.get());
            }
        } finally {
            looking.set(false);
        }
    }

    /** Empty as long as nobody answers, and in an emptied graph, which is refused elsewhere. */
    private Optional<Instant> clock() {
        try {
            return read(sessions.unchained(), SHORT);
        } catch (Neo4jException | IllegalStateException away) {
            return Optional.empty();
        }
    }

    private boolean isLost(Instant clock) {
        if (clock.isBefore(seen.get())) {
            return true;
        }
        try {
            read(sessions.config(AccessMode.WRITE), LONG);
            return false;
        } catch (Neo4jException | IllegalStateException failure) {
            return Failures.isBookmark(failure);
        }
    }

    private Optional<Instant> read(SessionConfig config, TransactionConfig limit) {
        try (Session open = sessions.driver().session(config)) {
            List<Record> rows = open.run(CLOCK.text(), limit).list();
            return rows.stream().findFirst().map(row -> new GraphRow(row).instant("recordedUpTo"));
        }
    }

    private void lost(Instant clock) {
        LOG.error(
                "图数据库被换成较旧的副本：网关所见（记录至 {}）已不在图中（其时钟为 {}）。怎么办见 src/docs/restore.md；网关重新核对结构后继续 / The"
                    + " graph was replaced by an older copy: what this gateway has seen, up to {},"
                    + " is not in it, its clock shows {}. What to do stands in src/docs/restore.md;"
                    + " the gateway checks the schema and goes on",
                seen.get(),
                clock,
                seen.get(),
                clock);
        seen.set(clock);
        sessions.bookmarks().forget();
        beginAnew.run();
    }

    private static TransactionConfig within(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }
}
