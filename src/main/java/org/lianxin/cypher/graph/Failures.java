package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphOutOfMemory;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Turns what the driver throws into the failures of the door. */
final class Failures {

    private static final String NO_CODE = "N/A";

    private Failures() {}

    /** A new failure for this asker; the cause is for the log and never for an answer. */
    static GraphFailure of(String name, Throwable thrown) {
        Throwable cause = unwrap(thrown);
        return switch (cause) {
            case GraphUnavailable known -> new GraphUnavailable(message(known), known);
            case GraphTooSlow known -> new GraphTooSlow(message(known), known);
            case GraphOutOfMemory known -> new GraphOutOfMemory(message(known), known);
            case GraphBroken known -> new GraphBroken(message(known), known);
            case TimeoutException late -> tooSlow(name, late);
            case Neo4jException neo4j -> ofDriver(name, neo4j);
            case IllegalStateException closed -> unavailable(name, closed);
            case Throwable other -> new GraphBroken(name + ": failed", other);
        };
    }

    /** Whether asking again can help: the leader moved, a connection was stale, a lock was lost. */
    static boolean isTransient(Throwable thrown) {
        Throwable cause = unwrap(thrown);
        return cause instanceof RetryableException && !isTimeout(cause);
    }

    /** Whether it was ended so that another one, which waited for it, could go on. */
    static boolean isDeadlock(Throwable thrown) {
        return unwrap(thrown) instanceof Neo4jException neo4j
                && code(neo4j).endsWith("DeadlockDetected");
    }

    /**
     * Whether a transaction reached a limit of memory: its own, the database's or the server's,
     * which have one code.
     */
    static boolean isOutOfMemory(Throwable thrown) {
        return unwrap(thrown) instanceof Neo4jException neo4j
                && code(neo4j).endsWith("OutOfMemoryError");
    }

    /**
     * Whether a server gave up waiting for what a bookmark names, where nothing else can have been
     * slow. A server whose own time for that is longer says only that the transaction's is over.
     */
    static boolean isBookmark(Throwable thrown) {
        Throwable cause = unwrap(thrown);
        return cause instanceof Neo4jException neo4j
                && (code(neo4j).contains("Bookmark") || isTimeout(neo4j));
    }

    static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static GraphFailure ofDriver(String name, Neo4jException failure) {
        if (isTimeout(failure) || isPoolExhausted(failure)) {
            return tooSlow(name, failure);
        }
        boolean absent =
                failure instanceof RetryableException
                        || failure instanceof DiscoveryException
                        || failure instanceof SecurityException
                        || failure instanceof DatabaseException
                        || code(failure).startsWith("Neo.ClientError.Database.");
        return absent
                ? unavailable(name, failure)
                : new GraphBroken(name + ": Neo4j refused it (" + code(failure) + ")", failure);
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof Neo4jException neo4j
                && (code(neo4j).contains("TransactionTimedOut")
                        || code(neo4j).contains("LockAcquisitionTimeout")
                        // Its time ran out while it waited for a lock.
                        || code(neo4j).contains("LockClientStopped"));
    }

    /** The driver gives this no code of its own. */
    private static boolean isPoolExhausted(Neo4jException failure) {
        return failure instanceof ClientException
                && code(failure).equals(NO_CODE)
                && message(failure).toLowerCase(Locale.ROOT).contains("acquire connection");
    }

    private static GraphUnavailable unavailable(String name, Throwable cause) {
        return new GraphUnavailable(name + ": Neo4j did not answer", cause);
    }

    private static GraphTooSlow tooSlow(String name, Throwable cause) {
        return new GraphTooSlow(name + ": took longer than it may", cause);
    }

    private static String code(Neo4jException failure) {
        return failure.code() == null ? NO_CODE : failure.code();
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null ? "" : failure.getMessage();
    }
}
