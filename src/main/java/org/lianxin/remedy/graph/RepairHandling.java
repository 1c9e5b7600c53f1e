package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairFinding;
import org.lianxin.remedy.RepairOutcome;
import org.lianxin.remedy.RepairOutcome.Duty;
import org.lianxin.remedy.RepairOutcome.Effect;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.remedy.RepairState;
import org.lianxin.remedy.RepairWanted;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches.Party;

import java.util.Set;

/** What becomes of an application for repair. */
final class RepairHandling {

    private final Targets targets;
    private final Plans plans;
    private final Consequences consequences;

    RepairHandling(Targets targets, Plans plans, Consequences consequences) {
        this.targets = targets;
        this.plans = plans;
        this.consequences = consequences;
    }

    /** What is missing is told before anything is kept; what only a check shows, later. */
    CaseOutcome<Repair> apply(
            Writing writing, SubjectId subject, RepairWanted wanted, Officer officer) {
        Target target =
                targets.find(writing, wanted.target())
                        .filter(found -> found.standsOn(officer.on()) && !found.isMerit())
                        .filter(found -> found.subject().equals(subject))
                        .orElse(null);
        if (target == null) {
            return CaseOutcome.refused(Reason.TARGET_UNKNOWN);
        }
        Rulebook plan = plans.find(target, officer.on()).orElse(null);
        if (plan == null) {
            return CaseOutcome.refused(Reason.NO_PLAN);
        }
        boolean open =
                RepairCases.about(writing, target.id()).stream()
                        .anyMatch(each -> each.state() instanceof RepairState.Applied);
        if (open) {
            return CaseOutcome.refused(Reason.ALREADY_OPEN);
        }
        // The class of the act is the deciding body's to say; the mildest keeps nobody out.
        RepairRequest request = request(target, wanted, true, Gravity.MINOR, officer);
        return switch (plans.repairs(plan).decide(request)) {
            case RepairOutcome.Repaired _ ->
                    place(
                            writing,
                            target,
                            plan,
                            wanted,
                            officer,
                            new Step(1, CaseStep.Kind.FILED, officer, wanted.says()));
            case RepairOutcome.NotRepaired lacking ->
                    new CaseOutcome.Refused<>(new CaseRefusal.NotRepairable(lacking.missing()));
            case RepairOutcome.SentToCourt court ->
                    place(
                            writing,
                            target,
                            plan,
                            wanted,
                            officer,
                            new Step(1, CaseStep.Kind.SENT_TO_COURT, officer, wanted.says())
                                    .with("court", target.authority())
                                    .with("article", court.article()));
        };
    }

    private static CaseOutcome<Repair> place(
            Writing writing,
            Target target,
            Rulebook plan,
            RepairWanted wanted,
            Officer officer,
            Step first) {
        return new CaseOutcome.Done<>(
                RepairCases.place(
                        writing, target, target.cityOr(plan.city()), wanted, officer, first));
    }

    CaseOutcome<Repair> decide(
            Writing writing, CaseSeen seen, RepairFinding finding, Officer officer) {
        Repair repair =
                RepairCases.find(writing, seen.id())
                        .filter(each -> officer.is(each.decider()))
                        .orElse(null);
        Target target = repair == null ? null : targets.find(writing, repair.target()).orElse(null);
        if (repair == null || target == null) {
            return CaseOutcome.refused(Reason.CASE_UNKNOWN);
        }
        if (repair.version() != seen.version()) {
            return new CaseOutcome.Refused<>(Overtaking.of(repair.history(), seen.version()));
        }
        if (!(repair.state() instanceof RepairState.Applied)) {
            return CaseOutcome.refused(Reason.OUT_OF_ORDER);
        }
        return plans.find(target, officer.on())
                .map(plan -> decide(writing, repair, target, plan, finding, officer))
                .orElseGet(() -> CaseOutcome.refused(Reason.NO_PLAN));
    }

    private CaseOutcome<Repair> decide(
            Writing writing,
            Repair repair,
            Target target,
            Rulebook plan,
            RepairFinding finding,
            Officer officer) {
        RepairWanted wanted =
                new RepairWanted(
                        repair.target(),
                        repair.way(),
                        repair.says(),
                        repair.evidence(),
                        repair.commitment());
        RepairRequest request =
                request(target, wanted, finding.madeGood(), finding.gravity(), officer);
        return switch (plans.repairs(plan).decide(request)) {
            case RepairOutcome.Repaired repaired ->
                    repaired(writing, repair, target, repaired, finding, officer);
            case RepairOutcome.NotRepaired not ->
                    new CaseOutcome.Done<>(
                            RepairCases.step(
                                    writing,
                                    repair.id(),
                                    RepairRows.with(
                                                    new Step(
                                                            repair.version() + 1,
                                                            CaseStep.Kind.NOT_REPAIRED,
                                                            officer,
                                                            finding.says()),
                                                    not.missing())
                                            .with(plans.disputes(plan).review())));
            case RepairOutcome.SentToCourt _ -> CaseOutcome.refused(Reason.OUT_OF_ORDER);
        };
    }

    private CaseOutcome<Repair> repaired(
            Writing writing,
            Repair repair,
            Target target,
            RepairOutcome.Repaired outcome,
            RepairFinding finding,
            Officer officer) {
        boolean published = outcome.duties().contains(Duty.PUBLISH_STATEMENT);
        if (published && finding.statement() == null) {
            return CaseOutcome.refused(Reason.NO_STATEMENT);
        }
        boolean ended = outcome.effect() != Effect.REDUCED_OR_LIFTED || finding.lifted();
        @Nullable String statement = published ? finding.statement() : null;
        Repair done =
                RepairCases.step(
                        writing,
                        repair.id(),
                        new Step(
                                        repair.version() + 1,
                                        CaseStep.Kind.REPAIRED,
                                        officer,
                                        finding.says())
                                .with("effect", outcome.effect().name())
                                .with(
                                        "duties",
                                        outcome.duties().stream().map(Enum::name).sorted().toList())
                                .with("article", outcome.article())
                                .with("gravity", finding.gravity().name())
                                .with("ended", ended)
                                .with("statement", statement));
        if (ended) {
            consequences.repaired(
                    writing,
                    target,
                    isHidden(outcome),
                    new By(
                            officer.decider(),
                            "信用修复 " + repair.id() + "，" + outcome.article(),
                            officer.on()));
        }
        return new CaseOutcome.Done<>(done);
    }

    /** Before the national order an entry stays published where the plan only ends measures. */
    private static boolean isHidden(RepairOutcome.Repaired outcome) {
        Set<Duty> duties = outcome.duties();
        return outcome.effect() == Effect.ALL_ENDS
                || duties.contains(Duty.MASK_EVERYWHERE)
                || duties.contains(Duty.REMOVE_FROM_SYSTEM);
    }

    private static RepairRequest request(
            Target target,
            RepairWanted wanted,
            boolean madeGood,
            Gravity gravity,
            Officer officer) {
        return new RepairRequest(
                kind(target.subject()),
                target.origin(),
                wanted.way(),
                // Whoever placed or decided it is who is asked: 谁认定、谁修复.
                Party.INITIATOR,
                wanted.evidence() != null,
                wanted.commitment() != null,
                madeGood,
                gravity,
                target.decidedOn(),
                officer.on());
    }

    private static SubjectKind kind(SubjectId subject) {
        return switch (subject) {
            case OrganisationId _ -> SubjectKind.ORGANISATION;
            case PersonId _ -> SubjectKind.PERSON;
        };
    }
}
