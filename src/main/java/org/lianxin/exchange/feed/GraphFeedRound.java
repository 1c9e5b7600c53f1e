package org.lianxin.exchange.feed;

import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.FeedRound;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Touches what fell due, some at a time; whoever writes feeds then looks at it again, and notes
 * when to look next. What another gateway did in between is found as it should be.
 */
final class GraphFeedRound implements FeedRound {

    private static final Question<LocalDate, List<String>> DUE =
            Question.of(
                    GraphFeedRound.class,
                    "due-listings.cypher",
                    day -> Map.of("day", day),
                    row -> row.texts("listings"));

    private final Questions questions;
    private final Transactions transactions;

    GraphFeedRound(Questions questions, Transactions transactions) {
        this.questions = questions;
        this.transactions = transactions;
    }

    @Override
    public int catchUp(LocalDate day) {
        Set<String> seen = new HashSet<>();
        List<String> due = due(day);
        // What is due still, because the recorded clock has not come to that day, waits for it.
        while (seen.addAll(due)) {
            touch(due);
            due = due(day);
        }
        return seen.size();
    }

    private List<String> due(LocalDate day) {
        return questions.ask(DUE, List.of(day)).byKey().getOrDefault(day, List.of());
    }

    private void touch(List<String> listings) {
        transactions.write(
                writing -> {
                    for (String listing : listings) {
                        writing.touch(new Touched(Touched.Kind.LISTING, listing));
                    }
                    return listings.size();
                });
    }
}
