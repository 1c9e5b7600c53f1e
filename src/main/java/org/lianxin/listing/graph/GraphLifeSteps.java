package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeDecision;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.StepRefusal;
import org.lianxin.listing.StepTaken;
import org.lianxin.listing.StepWanted;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes steps in Neo4j. The writing holds the recorded clock, so nobody takes another step between
 * the reading of a life and the writing of its next version; that no version is there twice is a
 * constraint besides.
 */
final class GraphLifeSteps implements LifeSteps {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Statement NOW = Statement.of(GraphLifeSteps.class, "lives-now.cypher");
    private static final Statement TAKE = Statement.of(GraphLifeSteps.class, "take-steps.cypher");

    private final Rulebooks rulebooks;

    GraphLifeSteps(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public Optional<ListingLife> find(Writing writing, String listing) {
        return asKnownAt(writing, listing, writing.recordedAt());
    }

    static Optional<ListingLife> asKnownAt(Writing writing, String listing, Instant at) {
        List<Row> rows = writing.run(NOW, Map.of("keys", List.of(listing)));
        return rows.isEmpty()
                ? Optional.empty()
                : LifeRows.of(rows.getFirst().row("listing")).asKnownAt(at);
    }

    @Override
    public Map<String, ListingLife> find(Writing writing, Collection<String> listings) {
        Map<String, ListingLife> found = new HashMap<>();
        for (Row row : writing.run(NOW, Map.of("keys", List.copyOf(listings)))) {
            LifeRows.of(row.row("listing"))
                    .asKnownAt(writing.recordedAt())
                    .ifPresent(life -> found.put(life.id(), life));
        }
        return found;
    }

    @Override
    public Life.Outcome take(Writing writing, String listing, StepWanted wanted) {
        return find(writing, listing)
                .map(life -> take(writing, life, wanted))
                .orElseGet(() -> new Life.Outcome.Refused(StepRefusal.NO_SUCH_LISTING));
    }

    /** The same for a life that was read in this writing. */
    Life.Outcome take(Writing writing, ListingLife listing, StepWanted wanted) {
        return take(writing, List.of(new Move(listing, wanted))).getFirst();
    }

    @Override
    public List<Life.Outcome> take(Writing writing, List<Move> moves) {
        List<Life.Outcome> outcomes = new ArrayList<>(moves.size());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(moves.size());
        for (Move move : moves) {
            Life.Outcome outcome = decide(writing, move.listing(), move.wanted());
            if (outcome instanceof Life.Outcome.Moved(Life next)) {
                rows.add(row(move.listing(), next.steps().getLast()));
            }
            outcomes.add(outcome);
        }
        record(writing, rows);
        for (int i = 0; i < moves.size(); i++) {
            if (outcomes.get(i) instanceof Life.Outcome.Moved(Life next)) {
                StepEffects.of(moves.get(i).listing(), next).write(writing);
            }
        }
        return outcomes;
    }

    private Life.Outcome decide(Writing writing, ListingLife listing, StepWanted wanted) {
        LocalDate on = wanted.step().on();
        LocalDate today = today(writing);
        if (on.isAfter(today)) {
            return new Life.Outcome.Refused(StepRefusal.IN_THE_FUTURE);
        }
        Rulebook rulebook = rulebooks.find(listing.city(), on).orElse(null);
        if (rulebook == null) {
            return new Life.Outcome.Refused(StepRefusal.NO_RULES);
        }
        return listing.life()
                .take(
                        wanted,
                        new LifeDecision(rulebook, listing.list(), listing.origin(), today),
                        fourEyes(rulebook),
                        writing.recordedAt());
    }

    static boolean fourEyes(Rulebook rulebook) {
        return rulebook.switches().lists().fourEyes().is(true);
    }

    static LocalDate today(Writing writing) {
        return LocalDate.ofInstant(writing.recordedAt(), SHANGHAI);
    }

    /** Writes a step that was decided; what follows from it is written by whoever decided it. */
    static void record(Writing writing, ListingLife listing, StepTaken taken) {
        record(writing, List.of(row(listing, taken)));
    }

    private static void record(Writing writing, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        writing.run(TAKE, Map.of("rows", rows));
        for (Map<String, @Nullable Object> row : rows) {
            String listing = String.valueOf(row.get("listing"));
            writing.touch(new Touched(Touched.Kind.LISTING, listing));
        }
    }

    private static Map<String, @Nullable Object> row(ListingLife listing, StepTaken taken) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("listing", listing.id());
        row.put("stage", LifeStage.of(taken.after()).name());
        row.put("decidedBy", listing.decidedBy());
        row.put("step", StepRows.properties(listing.id(), taken.version(), taken.wanted()));
        return row;
    }
}
