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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes entries off a court's list: each ends its life, on the court's own statement. */
final class Deleting {

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

    /** Deletes it; or says why not, and changes nothing. Deleted twice is deleted once. */
    @Nullable Bilingual delete(
            StandingEntry entry, CourtDeletionReason reason, LocalDate arisenOn) {
        if (keys.contains(entry.key())) {
            return null;
        }
        if (entry.ended() != null) {
            return CourtReasons.NO_SUCH_ENTRY;
        }
        return switch (decide(entry, reason, arisenOn)) {
            case CourtDeletionDecision.Outcome.Refused(Bilingual why) -> why;
            case CourtDeletionDecision.Outcome.Allowed(LocalDate dueOn) -> {
                if (!ends(entry, reason)) {
                    yield CourtReasons.LIFE;
                }
                note(entry, reason, arisenOn, dueOn);
                yield null;
            }
        };
    }

    private CourtDeletionDecision.Outcome decide(
            StandingEntry entry, CourtDeletionReason reason, LocalDate arisenOn) {
        return CourtDeletionDecision.of(
                terms.list(),
                reason,
                arisenOn,
                entry.until() != null,
                entry.from(),
                today,
                calendar);
    }

    private boolean ends(StandingEntry entry, CourtDeletionReason reason) {
        ListingLife life = steps.find(writing, entry.key()).orElseThrow();
        Decider by = new Decider(life.authority(), life.authorityCode(), BY_SYNC, SYSTEM);
        String ground = reason.article(terms.list()) + " " + reason.text().zh();
        StepWanted wanted =
                new StepWanted(
                        new LifeStep.End(EndReason.COURT_DELETED, today),
                        life.life().version(),
                        by,
                        ground);
        return steps.take(writing, entry.key(), wanted) instanceof Life.Outcome.Moved;
    }

    private void note(
            StandingEntry entry,
            CourtDeletionReason reason,
            LocalDate arisenOn,
            @Nullable LocalDate dueOn) {
        Map<String, Object> deletion = new HashMap<>();
        deletion.put("sync", sync);
        deletion.put("entry", entry.shownId());
        deletion.put("caseNumber", entry.caseNumber());
        deletion.put("reason", reason.name());
        deletion.put("arisenOn", arisenOn);
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
