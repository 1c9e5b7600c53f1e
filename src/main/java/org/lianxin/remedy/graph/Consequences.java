package org.lianxin.remedy.graph;

import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryMarks;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.Settlement;

import java.util.List;

/**
 * What a case does to what it is about, in the case's own transaction: to the listing, or to the
 * entry and the listings that rest on it. Court listings are never touched.
 */
final class Consequences {

    private final ListingSteps lives;
    private final EntryMarks marks;

    Consequences(ListingSteps lives, EntryMarks marks) {
        this.lives = lives;
        this.marks = marks;
    }

    /** Measures rest and readers are told, as the acceptance says. */
    void accepted(
            Writing writing, Target target, String dispute, DisputeState.Accepted now, By by) {
        if (now.suspends()) {
            suspend(writing, target, dispute, by);
        }
        if (now.annotated()) {
            annotate(writing, target, true, by);
        }
    }

    /** The entry is put right, or the measures that rested for this dispute go on. */
    void settled(Writing writing, Target target, Dispute dispute, DisputeState.Settled now, By by) {
        boolean annotated = isAnnotated(dispute);
        if (now.correction() == Correction.WITHDRAWN) {
            end(writing, target, EndReason.CORRECTED, by);
            hide(writing, target, EntryMark.WITHDRAWN, by);
            return;
        }
        boolean stays = now.effect() == Settlement.Effect.BOTH_STAND;
        if (annotated && !stays && !othersAnnotate(writing, dispute)) {
            annotate(writing, target, false, by);
        }
        for (String listing : target.resting()) {
            lives.take(writing, listing, new LifeStep.Resume(dispute.id(), by.on()), by);
        }
        handOver(writing, target, dispute, by);
    }

    void repaired(Writing writing, Target target, boolean hidden, By by) {
        end(writing, target, EndReason.REPAIRED, by);
        if (hidden) {
            hide(writing, target, EntryMark.REPAIRED, by);
        }
    }

    private void suspend(Writing writing, Target target, String dispute, By by) {
        for (String listing : target.resting()) {
            lives.take(writing, listing, new LifeStep.Suspend(dispute, by.on()), by);
        }
    }

    private void annotate(Writing writing, Target target, boolean on, By by) {
        if (!target.isListing()) {
            if (on) {
                marks.mark(writing, target.id().key(), EntryMark.DISPUTED, by.on());
            } else {
                marks.clear(writing, target.id().key(), EntryMark.DISPUTED);
            }
        }
        for (String listing : target.resting()) {
            LifeStep step =
                    on ? new LifeStep.Annotate(by.on()) : new LifeStep.ClearAnnotation(by.on());
            lives.take(writing, listing, step, by);
        }
    }

    private void end(Writing writing, Target target, EndReason reason, By by) {
        for (String listing : target.resting()) {
            lives.take(writing, listing, new LifeStep.End(reason, by.on()), by);
        }
    }

    private void hide(Writing writing, Target target, EntryMark mark, By by) {
        if (target.id().kind() == CaseTarget.Kind.ENTRY) {
            marks.mark(writing, target.id().key(), mark, by.on());
        }
    }

    /** Another dispute that is being verified keeps the measures at rest. */
    private void handOver(Writing writing, Target target, Dispute settled, By by) {
        open(writing, settled).stream()
                .filter(
                        other ->
                                other.state() instanceof DisputeState.Accepted accepted
                                        && accepted.suspends())
                .findFirst()
                .ifPresent(other -> suspend(writing, target, other.id(), by));
    }

    private static boolean othersAnnotate(Writing writing, Dispute dispute) {
        return open(writing, dispute).stream().anyMatch(Consequences::isAnnotated);
    }

    private static boolean isAnnotated(Dispute dispute) {
        return dispute.state() instanceof DisputeState.Accepted accepted && accepted.annotated();
    }

    private static List<Dispute> open(Writing writing, Dispute but) {
        return DisputeCases.about(writing, but.target()).stream()
                .filter(other -> !other.id().equals(but.id()) && other.state().isOpen())
                .toList();
    }
}
