package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtDeletionDecision;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.StepWanted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Takes entries off a court's list: each ends its life, on the court's own statement. */
final class Deleting {

    private static final int SLICE = 2_000;
    private static final Statement NOTE = Statement.of(Deleting.class, "note-deletions.cypher");

    /** A court decides on its own list; the second pair of eyes is the court's own. */
    private static final String BY_SYNC = "名单同步";

    private static final String SYSTEM = "系统";

    private final Writing writing;
    private final String sync;
    private final CourtSyncTerms terms;
    private final LifeSteps steps;
    private final WorkingDays calendar;
    private final LocalDate today;
    private final Map<String, Decided> pending = new LinkedHashMap<>();
    private final List<Map<String, Object>> notes = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int late;

    Deleting(
            Writing writing,
            String sync,
            CourtSyncTerms terms,
            LifeSteps steps,
            WorkingDays calendar,
            LocalDate today) {
        this.writing = writing;
        this.sync = sync;
        this.terms = terms;
        this.steps = steps;
        this.calendar = calendar;
        this.today = today;
    }

    /** A deletion that the law allows, and who is told if the entry's life does not. */
    private record Decided(
            StandingEntry entry,
            CourtDeletionReason reason,
            LocalDate arisenOn,
            @Nullable LocalDate dueOn,
            Consumer<Bilingual> refused) {}

    /**
     * Deletes it, by {@link #take} at the latest; or says why not, and changes nothing. Deleted
     * twice is deleted once.
     *
     * @return whether the entry was over already, as the court says
     */
    boolean delete(
            StandingEntry entry,
            CourtDeletionReason reason,
            LocalDate arisenOn,
            Consumer<Bilingual> refused) {
        if (keys.contains(entry.key()) || pending.containsKey(entry.key())) {
            return false;
        }
        if (entry.isDeleted()) {
            refused.accept(CourtReasons.NO_SUCH_ENTRY);
            return false;
        }
        return switch (decide(entry, reason, arisenOn)) {
            case CourtDeletionDecision.Outcome.OverAlready _ -> true;
            case CourtDeletionDecision.Outcome.Refused(Bilingual why) -> {
                refused.accept(why);
                yield false;
            }
            case CourtDeletionDecision.Outcome.Allowed(LocalDate dueOn) -> {
                pending.put(entry.key(), new Decided(entry, reason, arisenOn, dueOn, refused));
                if (pending.size() == SLICE) {
                    take();
                }
                yield false;
            }
        };
    }

    /** Takes those off that are decided so far. */
    void take() {
        if (pending.isEmpty()) {
            return;
        }
        Map<String, ListingLife> lives = steps.find(writing, pending.keySet());
        List<LifeSteps.Move> moves = new ArrayList<>(pending.size());
        for (Decided decided : pending.values()) {
            ListingLife life = Objects.requireNonNull(lives.get(decided.entry().key()));
            moves.add(new LifeSteps.Move(life, end(life, decided.reason())));
        }
        List<Life.Outcome> outcomes = steps.take(writing, moves);
        int next = 0;
        for (Decided decided : pending.values()) {
            if (outcomes.get(next++) instanceof Life.Outcome.Moved) {
                note(decided);
            } else {
                decided.refused().accept(CourtReasons.LIFE);
            }
        }
        pending.clear();
    }

    private CourtDeletionDecision.Outcome decide(
            StandingEntry entry, CourtDeletionReason reason, LocalDate arisenOn) {
        return CourtDeletionDecision.of(
                terms.list(), reason, arisenOn, entry.from(), entry.until(), today, calendar);
    }

    private StepWanted end(ListingLife life, CourtDeletionReason reason) {
        Decider by = new Decider(life.authority(), life.authorityCode(), BY_SYNC, SYSTEM);
        String ground = reason.article(terms.list()) + " " + reason.text().zh();
        return new StepWanted(
                new LifeStep.End(EndReason.COURT_DELETED, today),
                life.life().version(),
                by,
                ground);
    }

    private void note(Decided decided) {
        StandingEntry entry = decided.entry();
        LocalDate dueOn = decided.dueOn();
        Map<String, Object> deletion = new HashMap<>();
        deletion.put("sync", sync);
        deletion.put("entry", entry.shownId());
        deletion.put("caseNumber", entry.caseNumber());
        deletion.put("reason", decided.reason().name());
        deletion.put("arisenOn", decided.arisenOn());
        deletion.put("deletedOn", today);
        if (dueOn != null) {
            deletion.put("dueOn", dueOn);
            late += today.isAfter(dueOn) ? 1 : 0;
        }
        notes.add(Map.of("listing", entry.key(), "deletion", deletion));
        keys.add(entry.key());
    }

    /** Writes down what was deleted. */
    void finish() {
        if (!notes.isEmpty()) {
            writing.run(NOTE, Map.of("sync", sync, "rows", notes));
        }
    }

    Set<String> keys() {
        return keys;
    }

    LocalDate today() {
        return today;
    }

    int late() {
        return late;
    }
}
