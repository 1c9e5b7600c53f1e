package org.lianxin.remedy;

import org.lianxin.listing.ListingOrigin;
import org.lianxin.remedy.RepairOutcome.Duty;
import org.lianxin.remedy.RepairOutcome.Effect;
import org.lianxin.remedy.RepairOutcome.Missing;
import org.lianxin.remedy.RepairOutcome.Reason;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a subject is repaired, and what that does, on the day of the decision.
 *
 * <p>The day decides: from the national order on, repair ends publication, sharing and measures
 * together in every city; before, it does what the city's plan says. What the plan asks beside
 * (Ganzhou's statement, Wuhan's masking, Jiyang's removal) stays in both times.
 */
public final class RepairDecision {

    private static final String COURT = "法释〔2017〕7号第十条";

    private final Rulebook rulebook;
    private final NationalFrame frame;

    public RepairDecision(Rulebook rulebook, NationalFrame frame) {
        this.rulebook = rulebook;
        this.frame = frame;
    }

    public RepairOutcome decide(RepairRequest request) {
        if (request.origin() == ListingOrigin.COURT) {
            return new RepairOutcome.SentToCourt(COURT);
        }
        List<Missing> missing = new ArrayList<>();
        receiver(request, missing);
        way(request, missing);
        papers(request, missing);
        publicity(request, missing);
        return missing.isEmpty() ? repaired(request.on()) : new RepairOutcome.NotRepaired(missing);
    }

    private Switches.Repair rules() {
        return rulebook.switches().repair();
    }

    private void receiver(RepairRequest request, List<Missing> missing) {
        Switches.Party to = rules().applyTo().value();
        if (to != null && to != request.to()) {
            missing.add(new Missing(Reason.ANOTHER_DECIDES, article(rules().applyTo()), null));
        }
    }

    private void way(RepairRequest request, List<Missing> missing) {
        if (!request.madeGood()) {
            missing.add(new Missing(Reason.NOT_MADE_GOOD, article(rules().effect()), null));
        }
        if (request.way() != RepairRequest.Way.PUBLIC_SERVICE) {
            return;
        }
        if (!rules().publicService().is(true)) {
            missing.add(new Missing(Reason.NO_PUBLIC_SERVICE, rulebook.document(), null));
        } else if (request.subject() != SubjectKind.PERSON) {
            missing.add(
                    new Missing(
                            Reason.NATURAL_PERSONS_ONLY, article(rules().publicService()), null));
        }
    }

    private void papers(RepairRequest request, List<Missing> missing) {
        Optional<FrameRule> national = frame.find(FrameKind.REPAIR_COMMITMENT, request.on());
        if (!request.evidence()) {
            if (rules().evidenceRequired().is(true)) {
                missing.add(
                        new Missing(Reason.NO_EVIDENCE, article(rules().evidenceRequired()), null));
            } else {
                national.ifPresent(
                        rule ->
                                missing.add(
                                        new Missing(Reason.NO_EVIDENCE, rule.citation(), null)));
            }
        }
        if (!request.commitment()) {
            national.ifPresent(
                    rule -> missing.add(new Missing(Reason.NO_COMMITMENT, rule.citation(), null)));
        }
    }

    private void publicity(RepairRequest request, List<Missing> missing) {
        frame.find(request.gravity().publicity(), request.on())
                .ifPresent(
                        rule -> {
                            Integer months = rule.monthsMin();
                            LocalDate from =
                                    request.decidedOn().plusMonths(months == null ? 0 : months);
                            if (request.on().isBefore(from)) {
                                missing.add(new Missing(Reason.TOO_EARLY, rule.citation(), from));
                            }
                        });
    }

    private RepairOutcome repaired(LocalDate on) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (rules().effect().is(Switches.RepairEffect.END_AND_REMOVE)) {
            duties.add(Duty.REMOVE_FROM_SYSTEM);
        }
        if (rules().publishStatement().is(true)) {
            duties.add(Duty.PUBLISH_STATEMENT);
        }
        if (rules().syncMask().is(true)) {
            duties.add(Duty.MASK_EVERYWHERE);
        }
        return frame.find(FrameKind.REPAIR_ENDS_ALL, on)
                .map(rule -> new RepairOutcome.Repaired(Effect.ALL_ENDS, duties, rule.citation()))
                .orElseGet(
                        () ->
                                new RepairOutcome.Repaired(
                                        cityEffect(), duties, article(rules().effect())));
    }

    private Effect cityEffect() {
        Switches.RepairEffect effect =
                Objects.requireNonNull(
                        rules().effect().value(), "every plan says what repair does");
        return switch (effect) {
            case END, END_AND_REMOVE -> Effect.NO_LONGER_A_TARGET;
            case REDUCE_OR_END -> Effect.REDUCED_OR_LIFTED;
        };
    }

    private String article(Setting<?> setting) {
        String article = setting.article();
        return article == null ? rulebook.document() : article;
    }
}
