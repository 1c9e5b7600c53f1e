package org.lianxin.remedy.graph;

import org.lianxin.kernel.City;
import org.lianxin.remedy.DisputeDecision;
import org.lianxin.remedy.RepairDecision;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.Optional;

/** The rules of a day by which cases are decided. */
record Plans(Rulebooks rulebooks, NationalFrame frame, DeadlineDecision deadlines) {

    /**
     * The plan that a target stands under; empty where none is in force. A court's listing needs
     * none: the law alone speaks of it.
     */
    Optional<Rulebook> find(Target target, LocalDate on) {
        City city = target.city();
        Optional<Rulebook> plan = city == null ? Optional.empty() : rulebooks.find(city, on);
        return target.isCourts() ? plan.or(() -> rulebooks.find(Rulebooks.NATIONAL, on)) : plan;
    }

    DisputeDecision disputes(Rulebook plan) {
        return new DisputeDecision(plan, frame, deadlines);
    }

    RepairDecision repairs(Rulebook plan) {
        return new RepairDecision(plan, frame);
    }
}
