package org.lianxin.exchange.feed;

import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
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

    /**
     * Counts up whenever feeds are to hold something else of listings that nobody changes, or to
     * tell less of what they told.
     */
    private static final String EDITION = "2026-11-23";

    private static final int AT_ONCE = 500;
    private static final Question<String, Boolean> SWEPT =
            Question.ofTexts(GraphFeedRound.class, "sweep-done.cypher", row -> row.flag("done"));
    private static final Statement PLACE = Statement.of(GraphFeedRound.class, "sweep-place.cypher");
    private static final Statement NEXT = Statement.of(GraphFeedRound.class, "sweep-next.cypher");
    private static final Statement SETTLE =
            Statement.of(GraphFeedRound.class, "settle-sweep.cypher");

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

    @Override
    public int sweep() {
        int all = 0;
        while (!questions.ask(SWEPT, List.of(EDITION)).byKey().getOrDefault(EDITION, false)) {
            all += transactions.write(GraphFeedRound::sweepSome);
        }
        return all;
    }

    /** The place is read again within the writing: another gateway may have come further. */
    private static int sweepSome(Writing writing) {
        String after =
                writing.run(PLACE, Map.of("edition", EDITION)).stream()
                        .map(row -> row.text("upTo"))
                        .findFirst()
                        .orElse("");
        List<String> next =
                writing.run(NEXT, Map.of("after", after, "most", AT_ONCE)).stream()
                        .map(row -> row.text("listing"))
                        .toList();
        next.forEach(listing -> writing.touch(new Touched(Touched.Kind.LISTING, listing)));
        writing.run(
                SETTLE,
                Map.of(
                        "edition",
                        EDITION,
                        "upTo",
                        next.isEmpty() ? after : next.getLast(),
                        "done",
                        next.size() < AT_ONCE));
        return next.size();
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
