package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Decider;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.Settlement;
import org.lianxin.rulebook.Rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** What its receiver and its verifier do with a dispute. */
final class DisputeHandling {

    /** How a listing's life names who took a step by withdrawing its own dispute. */
    private static final String SUBJECT = "信用主体";

    private final Targets targets;
    private final Plans plans;
    private final Consequences consequences;
    private final Restoring restoring;

    DisputeHandling(Targets targets, Plans plans, Consequences consequences, Restoring restoring) {
        this.targets = targets;
        this.plans = plans;
        this.consequences = consequences;
        this.restoring = restoring;
    }

    /** The case in the hands of the body that may act now. */
    private record Case(Dispute dispute, Target target, Rulebook plan, Officer officer) {

        Step step(CaseStep.Kind kind, String because) {
            return new Step(dispute.version() + 1, kind, officer, because);
        }

        By by(String article) {
            return new By(officer.decider(), "异议 " + dispute.id() + "，" + article, officer.on());
        }

        By bySubject() {
            var decider = new Decider(SUBJECT, null, officer.client(), null);
            return new By(decider, "撤回异议 " + dispute.id(), officer.on());
        }

        Instant openedAt() {
            return dispute.history().getFirst().recordedAt();
        }
    }

    CaseOutcome<Dispute> accept(Writing writing, CaseSeen seen, String because, Officer officer) {
        return with(
                writing,
                seen,
                officer,
                DisputeState.Filed.class::isInstance,
                it -> officer.is(it.receiver()),
                found -> accept(writing, found, because));
    }

    private CaseOutcome<Dispute> accept(Writing writing, Case it, String because) {
        return switch (received(writing, it)) {
            case Acceptance.Accepted accepted -> {
                var now =
                        new DisputeState.Accepted(
                                accepted.suspends(),
                                accepted.sameGroundAgain(),
                                accepted.annotated(),
                                accepted.article());
                Dispute dispute =
                        DisputeCases.step(
                                writing,
                                it.dispute().id(),
                                it.step(CaseStep.Kind.ACCEPTED, because)
                                        .with("suspends", now.suspends())
                                        .with("sameGroundAgain", now.sameGroundAgain())
                                        .with("annotated", now.annotated())
                                        .with("article", now.article()));
                consequences.accepted(
                        writing, it.target(), dispute.id(), now, it.by(now.article()));
                yield new CaseOutcome.Done<>(dispute);
            }
            case Acceptance.NotAccepted refused ->
                    new CaseOutcome.Refused<>(
                            new CaseRefusal.NotAccepted(
                                    refused, Bodies.of(it.target(), refused.to())));
            case Acceptance.SentToCourt _ -> CaseOutcome.refused(Reason.OUT_OF_ORDER);
        };
    }

    private Acceptance received(Writing writing, Case it) {
        Dispute dispute = it.dispute();
        List<Dispute> others =
                DisputeCases.about(writing, dispute.target()).stream()
                        .filter(other -> !other.id().equals(dispute.id()))
                        .toList();
        String receiver = Objects.requireNonNull(dispute.receiver(), "an open dispute has one");
        return plans.disputes(it.plan())
                .receive(
                        new Filing(
                                it.target().origin(),
                                dispute.by(),
                                dispute.written(),
                                DisputeFiling.part(writing, it.target(), it.plan(), receiver),
                                dispute.receivedOn(),
                                dispute.ground().name(),
                                DisputeFiling.grounds(others),
                                !receiver.equals(Bodies.provider(it.target()))));
    }

    CaseOutcome<Dispute> decline(Writing writing, CaseSeen seen, String because, Officer officer) {
        return with(
                writing,
                seen,
                officer,
                DisputeState.Filed.class::isInstance,
                it -> officer.is(it.receiver()),
                found ->
                        new CaseOutcome.Done<>(
                                DisputeCases.step(
                                        writing,
                                        found.dispute().id(),
                                        found.step(CaseStep.Kind.DECLINED, because)
                                                .with(plans.disputes(found.plan()).review()))));
    }

    /**
     * For the subject that filed it: of anybody else's, and of an authority's, nothing is known.
     */
    CaseOutcome<Dispute> withdraw(
            Writing writing, SubjectId subject, CaseSeen seen, String because, Officer officer) {
        return with(
                writing,
                seen,
                officer,
                DisputeState::isOpen,
                it -> it.subject().equals(subject) && it.by() == Filing.Filer.SUBJECT,
                found -> withdraw(writing, found, because));
    }

    private CaseOutcome<Dispute> withdraw(Writing writing, Case it, String because) {
        Dispute dispute =
                DisputeCases.step(
                        writing, it.dispute().id(), it.step(CaseStep.Kind.WITHDRAWN, because));
        if (it.dispute().state() instanceof DisputeState.Accepted) {
            consequences.withdrawn(writing, it.target(), it.dispute(), it.bySubject());
        }
        return new CaseOutcome.Done<>(dispute);
    }

    CaseOutcome<Dispute> settle(Writing writing, CaseSeen seen, Finding finding, Officer officer) {
        return with(
                writing,
                seen,
                officer,
                DisputeState.Accepted.class::isInstance,
                it -> officer.is(it.verifier()),
                found -> settle(writing, found, finding));
    }

    private CaseOutcome<Dispute> settle(Writing writing, Case it, Finding finding) {
        @Nullable Correction correction = finding.correction();
        if (correction == Correction.CORRECTED && !it.target().statedAt().isAfter(it.openedAt())) {
            return CaseOutcome.refused(Reason.NOT_CORRECTED_YET);
        }
        Settlement settlement = settlement(it, finding);
        var now =
                new DisputeState.Settled(
                        finding.found(),
                        settlement.effect(),
                        correction,
                        settlement.tell(),
                        settlement.next(),
                        settlement.article());
        Dispute dispute =
                DisputeCases.step(
                        writing,
                        it.dispute().id(),
                        it.step(CaseStep.Kind.SETTLED, finding.says())
                                .with("found", now.found().name())
                                .with("effect", now.effect().name())
                                .with("correction", correction == null ? null : correction.name())
                                .with("toldParties", DisputeRows.parties(now.told()))
                                .with(
                                        "toldArticles",
                                        now.told().stream().map(Settlement.Told::article).toList())
                                .with("article", now.article())
                                .with(now.next()));
        consequences.settled(writing, it.target(), it.dispute(), now, it.by(now.article()));
        if (correction == Correction.WITHDRAWN) {
            restoring.call(writing, it.dispute().id(), it.target(), settlement);
        }
        return new CaseOutcome.Done<>(dispute);
    }

    /** By the plan of today, of a dispute that was accepted as it was. */
    private Settlement settlement(Case it, Finding finding) {
        var accepted = (DisputeState.Accepted) it.dispute().state();
        return plans.disputes(it.plan())
                .settle(
                        accepted.suspends(),
                        accepted.annotated(),
                        accepted.article(),
                        finding.found());
    }

    /** Runs what is to be done, if it is the officer's to do, on what was seen, at this stage. */
    private CaseOutcome<Dispute> with(
            Writing writing,
            CaseSeen seen,
            Officer officer,
            Predicate<DisputeState> stage,
            Predicate<Dispute> competent,
            Function<Case, CaseOutcome<Dispute>> work) {
        Dispute dispute = DisputeCases.find(writing, seen.id()).filter(competent).orElse(null);
        Target target =
                dispute == null ? null : targets.find(writing, dispute.target()).orElse(null);
        if (dispute == null || target == null) {
            return CaseOutcome.refused(Reason.CASE_UNKNOWN);
        }
        if (dispute.version() != seen.version()) {
            return new CaseOutcome.Refused<>(Overtaking.of(dispute.history(), seen.version()));
        }
        if (!stage.test(dispute.state())) {
            return CaseOutcome.refused(Reason.OUT_OF_ORDER);
        }
        return plans.find(target, officer.on())
                .map(plan -> work.apply(new Case(dispute, target, plan, officer)))
                .orElseGet(() -> CaseOutcome.refused(Reason.NO_PLAN));
    }
}
