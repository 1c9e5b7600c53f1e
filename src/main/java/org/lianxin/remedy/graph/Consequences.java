package org.lianxin.remedy.graph;

import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryMarks;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.Settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a case does to what it is about, in the case's own transaction: to the listing, or to the
 * entry and the listings that rest on it. Court listings are never touched.
 */
final class Consequences {

    /** No officer decided it: it follows from the acceptance. */
    private static final Decider BY_ITSELF = new Decider("系统", null, "异议核实期间", "系统");

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
            annotate(writing, target, by);
        }
    }

    /** The same for a listing that came under accepted disputes after their acceptance. */
    void meanwhile(Writing writing, String listing, List<Dispute> disputes, LocalDate today) {
        for (Dispute dispute : disputes) {
            if (dispute.state() instanceof DisputeState.Accepted accepted) {
                String ground = "异议 " + dispute.id() + "，" + accepted.article();
                By by = new By(BY_ITSELF, ground, today);
                if (accepted.suspends()) {
                    lives.take(writing, listing, new LifeStep.Suspend(dispute.id(), today), by);
                }
                if (accepted.annotated()) {
                    lives.take(writing, listing, new LifeStep.Annotate(today), by);
                }
            }
        }
    }

    /** The entry is put right, or the measures that rested for this dispute go on. */
    void settled(Writing writing, Target target, Dispute dispute, DisputeState.Settled now, By by) {
        if (now.correction() == Correction.WITHDRAWN) {
            end(writing, target, EndReason.CORRECTED, by);
            hide(writing, target, EntryMark.WITHDRAWN, by);
            goOn(writing, elsewhereNow(target), dispute, isAnnotated(dispute), by);
            return;
        }
        closed(writing, target, dispute, now.effect() != Settlement.Effect.BOTH_STAND, by);
    }

    /** What rested for it goes on; readers are told no longer that it is disputed. */
    void withdrawn(Writing writing, Target target, Dispute dispute, By by) {
        closed(writing, target, dispute, true, by);
    }

    private void closed(
            Writing writing, Target target, Dispute dispute, boolean withoutTrace, By by) {
        boolean clears = isAnnotated(dispute) && withoutTrace;
        if (clears && !target.isListing() && !annotates(about(writing, target), dispute)) {
            marks.clear(writing, target.id().key(), EntryMark.DISPUTED);
        }
        goOn(writing, target.rested(), dispute, clears, by);
    }

    /** What rested for this dispute, unless another one keeps it at rest. */
    private void goOn(
            Writing writing, List<String> listings, Dispute dispute, boolean clears, By by) {
        for (String listing : listings) {
            List<Dispute> all = DisputeCases.resting(writing, listing);
            if (clears && !annotates(all, dispute)) {
                lives.take(writing, listing, new LifeStep.ClearAnnotation(by.on()), by);
            }
            lives.take(writing, listing, new LifeStep.Resume(dispute.id(), by.on()), by);
            handOver(writing, listing, all, dispute, by);
        }
    }

    /** What rests on another decision by now does not end with the former one. */
    private static List<String> elsewhereNow(Target target) {
        List<String> elsewhere = new ArrayList<>(target.rested());
        elsewhere.removeAll(target.resting());
        return elsewhere;
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

    private void annotate(Writing writing, Target target, By by) {
        if (!target.isListing()) {
            marks.mark(writing, target.id().key(), EntryMark.DISPUTED, by.on());
        }
        for (String listing : target.resting()) {
            lives.take(writing, listing, new LifeStep.Annotate(by.on()), by);
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

    /**
     * Another dispute that is being verified keeps the measures at rest, be it about the listing or
     * about the entry on which it rests.
     */
    private void handOver(
            Writing writing, String listing, List<Dispute> all, Dispute settled, By by) {
        all.stream()
                .filter(other -> !other.id().equals(settled.id()))
                .filter(
                        other ->
                                other.state() instanceof DisputeState.Accepted accepted
                                        && accepted.suspends())
                .findFirst()
                .ifPresent(
                        other ->
                                lives.take(
                                        writing,
                                        listing,
                                        new LifeStep.Suspend(other.id(), by.on()),
                                        by));
    }

    /** Whether another one keeps readers told: open still, or never to be confirmed. */
    private static boolean annotates(List<Dispute> all, Dispute settled) {
        return all.stream()
                .filter(other -> !other.id().equals(settled.id()))
                .anyMatch(other -> isAnnotated(other) || bothStand(other));
    }

    /**
     * Of what a subject disputed and nobody could confirm; what an authority began was unmarked.
     */
    private static boolean bothStand(Dispute dispute) {
        return dispute.by() == Filing.Filer.SUBJECT
                && dispute.state() instanceof DisputeState.Settled settled
                && settled.effect() == Settlement.Effect.BOTH_STAND;
    }

    private static boolean isAnnotated(Dispute dispute) {
        return dispute.state() instanceof DisputeState.Accepted accepted && accepted.annotated();
    }

    private static List<Dispute> about(Writing writing, Target target) {
        return DisputeCases.about(writing, target.id());
    }
}
