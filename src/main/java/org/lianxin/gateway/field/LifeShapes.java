package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.gateway.field.ListingLifeItem.Step;
import org.lianxin.gateway.field.ListingLifeItem.StepKind;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.PriorNotice;
import org.lianxin.listing.StageDecision;
import org.lianxin.listing.StepTaken;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Puts lives into the shape in which they are answered, in the words of their city's plan. */
@Component
final class LifeShapes {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ShownIds ids;
    private final Rulebooks rulebooks;
    private final NationalFrame frame;
    private final DeadlineDecision deadlines;
    private final Clock clock;

    LifeShapes(
            ShownIds ids,
            Rulebooks rulebooks,
            NationalFrame frame,
            WorkingDays calendar,
            Clock clock) {
        this.ids = ids;
        this.rulebooks = rulebooks;
        this.frame = frame;
        this.deadlines = new DeadlineDecision(calendar);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHANGHAI);
    }

    ListingLifeItem shape(ListingLife life) {
        LocalDate today = today();
        LifeState state = life.life().stateOn(today);
        if (state == null) {
            throw new IllegalStateException("a life that is shown has begun");
        }
        Optional<Rulebook> book = rulebooks.find(life.city(), today);
        ListRule list = book.flatMap(rules -> rules.findList(life.list())).orElse(null);
        return new ListingLifeItem(
                ids.of(life.id()),
                life.list(),
                list == null ? life.list().label() : list.name(),
                life.city(),
                life.origin(),
                isForReference(life, book.orElse(null)),
                life.subject() instanceof OrganisationId(var code) ? code : null,
                name(life),
                life.category(),
                life.groundDocument(),
                life.authority(),
                life.authorityCode(),
                life.decidedBy(),
                (int) life.life().version(),
                LifeStage.of(state),
                stageName(list, state),
                withdrawal(life),
                life.life().steps().stream().map(step -> step(step, list)).toList());
    }

    private static boolean isForReference(ListingLife life, @Nullable Rulebook book) {
        return life.origin() == ListingOrigin.EXTERNAL
                && book != null
                && book.switches()
                        .lists()
                        .externalEntriesUse()
                        .is(Switches.ExternalEntriesUse.REFERENCE_ONLY);
    }

    private static String name(ListingLife life) {
        return switch (life.subject()) {
            case OrganisationId _ -> life.subjectName();
            case PersonId _ -> Masking.personName(life.subjectName());
        };
    }

    private static @Nullable Bilingual stageName(@Nullable ListRule list, LifeState state) {
        return list == null ? null : StageDecision.of(list, state).orElse(null);
    }

    private ListingLifeItem.@Nullable Withdrawal withdrawal(ListingLife life) {
        for (StepTaken taken : life.life().steps()) {
            if (taken.wanted().step() instanceof LifeStep.End end && end.lostGroundOn() != null) {
                LocalDate revokedOn = end.lostGroundOn();
                return frame.find(FrameKind.WITHDRAWAL, revokedOn)
                        .map(rule -> withdrawal(rule, revokedOn, end.on()))
                        .orElse(null);
            }
        }
        return null;
    }

    private ListingLifeItem.Withdrawal withdrawal(
            FrameRule rule, LocalDate revokedOn, LocalDate on) {
        LocalDate due =
                deadlines.lawful(rule, revokedOn) instanceof Due.By by ? by.lastDay() : null;
        return new ListingLifeItem.Withdrawal(
                revokedOn, due, due == null ? null : on.isAfter(due), rule.citation());
    }

    private static Step step(StepTaken taken, @Nullable ListRule list) {
        LifeStep step = taken.wanted().step();
        var by = taken.wanted().by();
        return new Step(
                (int) taken.version(),
                kind(step),
                step.on(),
                taken.recordedAt(),
                by.authority(),
                by.authorityCode(),
                by.officer(),
                by.second(),
                taken.wanted().ground(),
                term(step),
                publishedOn(step),
                notice(step),
                dispute(step),
                reason(step),
                LifeStage.of(taken.after()),
                stageName(list, taken.after()));
    }

    static StepKind kind(LifeStep step) {
        return switch (step) {
            case LifeStep.Propose _ -> StepKind.PROPOSE;
            case LifeStep.ServeNotice _ -> StepKind.SERVE_NOTICE;
            case LifeStep.Publicise _ -> StepKind.PUBLICISE;
            case LifeStep.Place _ -> StepKind.PLACE;
            case LifeStep.Publish _ -> StepKind.PUBLISH;
            case LifeStep.Suspend _ -> StepKind.SUSPEND;
            case LifeStep.Resume _ -> StepKind.RESUME;
            case LifeStep.Annotate _ -> StepKind.ANNOTATE;
            case LifeStep.ClearAnnotation _ -> StepKind.CLEAR_ANNOTATION;
            case LifeStep.Restate _ -> StepKind.RESTATE;
            case LifeStep.End _ -> StepKind.END;
        };
    }

    private static @Nullable Interval term(LifeStep step) {
        return switch (step) {
            case LifeStep.Publicise publicise -> publicise.shown();
            case LifeStep.Place place -> place.term();
            case LifeStep.Restate restate -> restate.term();
            case LifeStep.Propose _,
                    LifeStep.ServeNotice _,
                    LifeStep.Publish _,
                    LifeStep.Suspend _,
                    LifeStep.Resume _,
                    LifeStep.Annotate _,
                    LifeStep.ClearAnnotation _,
                    LifeStep.End _ ->
                    null;
        };
    }

    private static @Nullable LocalDate publishedOn(LifeStep step) {
        if (step instanceof LifeStep.Place place) {
            return place.publishedOn();
        }
        return step instanceof LifeStep.Publish publish ? publish.on() : null;
    }

    private static @Nullable PriorNotice notice(LifeStep step) {
        return step instanceof LifeStep.ServeNotice(PriorNotice notice) ? notice : null;
    }

    private static @Nullable String dispute(LifeStep step) {
        if (step instanceof LifeStep.Suspend suspend) {
            return suspend.dispute();
        }
        return step instanceof LifeStep.Resume resume ? resume.dispute() : null;
    }

    private static @Nullable EndReason reason(LifeStep step) {
        return step instanceof LifeStep.End end ? end.reason() : null;
    }
}
