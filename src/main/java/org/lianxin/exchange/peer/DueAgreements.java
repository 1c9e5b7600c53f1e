package org.lianxin.exchange.peer;

import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Touches agreements whose first day has come, or whose last is over; the writers do the rest. */
final class DueAgreements {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Question<LocalDate, List<String>> DUE =
            Question.of(
                    DueAgreements.class,
                    "agreements-due.cypher",
                    day -> Map.of("day", day),
                    row -> row.texts("peers"));

    private final Questions questions;
    private final Transactions transactions;

    DueAgreements(Questions questions, Transactions transactions) {
        this.questions = questions;
        this.transactions = transactions;
    }

    void catchUp(LocalDate day) {
        List<String> peers = questions.ask(DUE, List.of(day)).byKey().getOrDefault(day, List.of());
        for (String peer : peers) {
            transactions.write(
                    LIMIT,
                    writing -> {
                        writing.touch(new Touched(Touched.Kind.AGREEMENT, peer));
                        return peer;
                    });
        }
    }
}
