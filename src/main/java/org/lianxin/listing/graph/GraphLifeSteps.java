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
    private static final Statement NOW = Statement.of(GraphLifeSteps.class, "life-now.cypher");
    private static final Statement TAKE = Statement.of(GraphLifeSteps.class, "take-step.cypher");

    private final Rulebooks rulebooks;

    GraphLifeSteps(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public Optional<ListingLife> find(Writing writing, String listing) {
        return asKnownAt(writing, listing, writing.recordedAt());
    }

    static Optional<ListingLife> asKnownAt(Writing writing, String listing, Instant at) {
        List<Row> rows = writing.run(NOW, Map.of("key", listing));
        return rows.isEmpty()
                ? Optional.empty()
                : LifeRows.of(rows.getFirst().row("listing")).asKnownAt(at);
    }

    @Override
    public Life.Outcome take(Writing writing, String listing, StepWanted wanted) {
        return find(writing, listing)
                .map(life -> take(writing, life, wanted))
                .orElseGet(() -> new Life.Outcome.Refused(StepRefusal.NO_SUCH_LISTING));
    }

    /** The same for a life that was read in this writing. */
    Life.Outcome take(Writing writing, ListingLife listing, StepWanted wanted) {
        LocalDate on = wanted.step().on();
        if (on.isAfter(today(writing))) {
            return new Life.Outcome.Refused(StepRefusal.IN_THE_FUTURE);
        }
        Rulebook rulebook = rulebooks.find(listing.city(), on).orElse(null);
        if (rulebook == null) {
            return new Life.Outcome.Refused(StepRefusal.NO_RULES);
        }
        Life.Outcome outcome =
                listing.life()
                        .take(
                                wanted,
                                new LifeDecision(rulebook, listing.list(), listing.origin()),
                                fourEyes(rulebook),
                                writing.recordedAt());
        if (outcome instanceof Life.Outcome.Moved(Life next)) {
            record(writing, listing, next.steps().getLast());
            StepEffects.of(listing, next).write(writing);
        }
        return outcome;
    }

    static boolean fourEyes(Rulebook rulebook) {
        return rulebook.switches().lists().fourEyes().is(true);
    }

    static LocalDate today(Writing writing) {
        return LocalDate.ofInstant(writing.recordedAt(), SHANGHAI);
    }

    /** Writes a step that was decided; what follows from it is written by whoever decided it. */
    static void record(Writing writing, ListingLife listing, StepTaken taken) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("listing", listing.id());
        parameters.put("stage", LifeStage.of(taken.after()).name());
        parameters.put("decidedBy", listing.decidedBy());
        parameters.put("step", StepRows.properties(listing.id(), taken.version(), taken.wanted()));
        writing.run(TAKE, parameters);
        writing.touch(new Touched(Touched.Kind.LISTING, listing.id()));
    }
}
