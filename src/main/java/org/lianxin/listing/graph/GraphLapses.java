package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Lapses;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.StepWanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for ends without holding anything, a thousand listings at a time, and notes them a hundred
 * at a time, each hundred in one transaction that reads every life again before it adds to it:
 * whoever else was here first is seen, and killed halfway the rest is found the next time.
 */
final class GraphLapses implements Lapses {

    private static final Question<Look, List<String>> RUN_OUT =
            Question.of(
                    GraphLapses.class,
                    "run-out.cypher",
                    Look::parameter,
                    row -> row.texts("listings"));
    private static final int AT_ONCE = 100;

    /** No officer decided it; two of them, for where a rulebook asks for four eyes. */
    private static final String BY_ITSELF = "期限届满";

    private static final String SYSTEM = "系统";

    private final Questions questions;
    private final Transactions transactions;
    private final GraphLifeSteps steps;

    GraphLapses(Questions questions, Transactions transactions, GraphLifeSteps steps) {
        this.questions = questions;
        this.transactions = transactions;
        this.steps = steps;
    }

    @Override
    public int note(LocalDate day) {
        int noted = 0;
        List<String> found = look(new Look(day, ""));
        while (!found.isEmpty()) {
            for (int from = 0; from < found.size(); from += AT_ONCE) {
                List<String> some = found.subList(from, Math.min(from + AT_ONCE, found.size()));
                noted += transactions.write(writing -> note(writing, some, day));
            }
            found = look(new Look(day, found.getLast()));
        }
        return noted;
    }

    /** A day, and the listing behind which to go on. */
    private record Look(LocalDate day, String after) {

        Object parameter() {
            return Map.of("day", day, "after", after);
        }
    }

    private List<String> look(Look look) {
        return questions.ask(RUN_OUT, List.of(look)).byKey().getOrDefault(look, List.of());
    }

    private int note(Writing writing, List<String> listings, LocalDate day) {
        int noted = 0;
        for (String key : listings) {
            Optional<ListingLife> listing = steps.find(writing, key);
            if (listing.isPresent() && isNoted(writing, listing.get(), day)) {
                noted++;
            }
        }
        return noted;
    }

    private boolean isNoted(Writing writing, ListingLife listing, LocalDate day) {
        LocalDate until = until(listing.life().state());
        if (until == null || until.isAfter(day)) {
            return false;
        }
        Decider by = new Decider(listing.authority(), listing.authorityCode(), BY_ITSELF, SYSTEM);
        var wanted =
                new StepWanted(
                        new LifeStep.End(EndReason.EXPIRED, until),
                        listing.life().version(),
                        by,
                        BY_ITSELF);
        return steps.take(writing, listing, wanted) instanceof Life.Outcome.Moved;
    }

    private static @Nullable LocalDate until(@Nullable LifeState state) {
        return switch (state) {
            case LifeState.Placed(Interval term, _) -> term.until();
            case LifeState.Suspended(Interval term, _, _) -> term.until();
            case null -> null;
            case LifeState.Proposed _,
                    LifeState.Noticed _,
                    LifeState.Publicised _,
                    LifeState.Ended _ ->
                    null;
        };
    }
}
