package org.lianxin.exchange.files;

/** What became of one row. */
sealed interface Verdict {

    int line();

    /** Whether the row is in the graph, from now on or already before. */
    default boolean stands() {
        return switch (this) {
            case Accepted _ -> true;
            case Unchanged _ -> true;
            case TurnedAway _ -> false;
        };
    }

    record Accepted(int line) implements Verdict {}

    record Unchanged(int line) implements Verdict {}

    record TurnedAway(int line, Fault fault) implements Verdict {}
}
