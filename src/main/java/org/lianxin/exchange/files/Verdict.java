package org.lianxin.exchange.files;

/** What became of one row. */
sealed interface Verdict {

    int line();

    record Accepted(int line) implements Verdict {}

    record Unchanged(int line) implements Verdict {}

    record TurnedAway(int line, Fault fault) implements Verdict {}
}
