package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
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
 * Notes ends a hundred at a time, each hundred in one transaction that looks again at every life
 * before it adds to it: whoever else was here first is seen, and killed halfway the rest is found
 * the next time.
 */
final class GraphLapses implements Lapses {

    private static final Statement RUN_OUT = Statement.of(GraphLapses.class, "run-out.cypher");

    /** No officer decided it; two of them, for where a rulebook asks for four eyes. */
    private static final String BY_ITSELF = "期限届满";

    private static final String SYSTEM = "系统";

    private final Transactions transactions;
    private final GraphLifeSteps steps;

    GraphLapses(Transactions transactions, GraphLifeSteps steps) {
        this.transactions = transactions;
        this.steps = steps;
    }

    @Override
    public int note(LocalDate day) {
        int noted = 0;
        Part part = new Part("", 0);
        do {
            String after = part.last();
            part = transactions.write(writing -> part(writing, day, after));
            noted += part.noted();
        } while (!part.last().isEmpty());
        return noted;
    }

    /**
     * A hundred listings.
     *
     * @param last the key behind which to go on; empty if there was nothing any more
     */
    private record Part(String last, int noted) {}

    private Part part(Writing writing, LocalDate day, String after) {
        List<Row> rows = writing.run(RUN_OUT, Map.of("day", day, "after", after));
        int noted = 0;
        for (Row row : rows) {
            Optional<ListingLife> listing = steps.find(writing, row.text("key"));
            if (listing.isPresent() && isNoted(writing, listing.get(), day)) {
                noted++;
            }
        }
        return new Part(rows.isEmpty() ? "" : rows.getLast().text("key"), noted);
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
