package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Writing;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Filing;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches.Party;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A dispute comes in: what the city's plan makes of it. */
final class DisputeFiling {

    private final Targets targets;
    private final Plans plans;

    DisputeFiling(Targets targets, Plans plans) {
        this.targets = targets;
        this.plans = plans;
    }

    /** Files it for whoever may: of anything else the target is unknown. */
    CaseOutcome<Dispute> file(
            Writing writing,
            Predicate<Target> mayFile,
            DisputeWanted wanted,
            Filing.Filer by,
            Officer officer) {
        Target target =
                targets.find(writing, wanted.target())
                        .filter(found -> found.standsOn(officer.on()))
                        .filter(mayFile)
                        .orElse(null);
        if (target == null) {
            return CaseOutcome.refused(Reason.TARGET_UNKNOWN);
        }
        Rulebook plan = plans.find(target, officer.on()).orElse(null);
        if (plan == null) {
            return CaseOutcome.refused(Reason.NO_PLAN);
        }
        List<Dispute> earlier = DisputeCases.about(writing, target.id());
        if (isOpen(earlier, wanted)) {
            return CaseOutcome.refused(Reason.ALREADY_OPEN);
        }
        Filing filing = filing(writing, target, plan, wanted, by, officer, earlier);
        return switch (plans.disputes(plan).receive(filing)) {
            case Acceptance.Accepted accepted ->
                    place(
                            writing,
                            new DisputeCases.New(
                                    target,
                                    plan.city(),
                                    by,
                                    wanted.to().value(),
                                    Bodies.verifier(
                                            writing,
                                            target,
                                            wanted.to().value(),
                                            accepted.verifier()),
                                    accepted.due()),
                            wanted,
                            officer);
            case Acceptance.SentToCourt sent ->
                    sent(writing, target, plan, wanted, by, officer, sent);
            case Acceptance.NotAccepted refused ->
                    new CaseOutcome.Refused<>(
                            new CaseRefusal.NotAccepted(refused, Bodies.of(target, refused.to())));
        };
    }

    private static CaseOutcome<Dispute> place(
            Writing writing, DisputeCases.New made, DisputeWanted wanted, Officer officer) {
        CaseStep.Kind kind =
                made.by() == Filing.Filer.SUBJECT ? CaseStep.Kind.FILED : CaseStep.Kind.BEGUN;
        Step first = new Step(1, kind, officer, wanted.says());
        return new CaseOutcome.Done<>(DisputeCases.place(writing, made, wanted, officer, first));
    }

    /** The executing court alone decides; the dispute is kept, and tells where it went. */
    private static CaseOutcome<Dispute> sent(
            Writing writing,
            Target target,
            Rulebook plan,
            DisputeWanted wanted,
            Filing.Filer by,
            Officer officer,
            Acceptance.SentToCourt sent) {
        var made =
                new DisputeCases.New(
                        target,
                        target.cityOr(plan.city()),
                        by,
                        target.authorityCode(),
                        null,
                        sent.due());
        Step first =
                new Step(1, CaseStep.Kind.SENT_TO_COURT, officer, wanted.says())
                        .with("court", target.authority())
                        .with(sent.next());
        return new CaseOutcome.Done<>(DisputeCases.place(writing, made, wanted, officer, first));
    }

    private static boolean isOpen(List<Dispute> earlier, DisputeWanted wanted) {
        return earlier.stream()
                .anyMatch(other -> other.ground() == wanted.ground() && other.state().isOpen());
    }

    private static Filing filing(
            Writing writing,
            Target target,
            Rulebook plan,
            DisputeWanted wanted,
            Filing.Filer by,
            Officer officer,
            List<Dispute> earlier) {
        String to = wanted.to().value();
        return new Filing(
                target.origin(),
                by,
                wanted.written(),
                part(writing, target, plan, to),
                officer.on(),
                wanted.ground().name(),
                grounds(earlier),
                !Objects.equals(to, Bodies.provider(target)));
    }

    /** As what the body receives; without rules on it nobody is asked. */
    static Party part(Writing writing, Target target, Rulebook plan, String body) {
        @Nullable List<Party> parties = plan.switches().dispute().receivedBy().value();
        return parties == null || parties.isEmpty()
                ? Party.PROVIDER
                : Bodies.part(writing, target, body, parties.getFirst());
    }

    /** On which this target was disputed before, so far that measures rested or could have. */
    static Set<String> grounds(List<Dispute> earlier) {
        return earlier.stream()
                .filter(DisputeFiling::wasAccepted)
                .map(each -> each.ground().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean wasAccepted(Dispute dispute) {
        return dispute.history().stream().anyMatch(step -> step.kind() == CaseStep.Kind.ACCEPTED);
    }
}
