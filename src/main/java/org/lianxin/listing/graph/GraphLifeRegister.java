package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Lack;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeRegister;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.Proposal;
import org.lianxin.listing.StepRefusal;
import org.lianxin.listing.StepWanted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the steps that authorities decide, one transaction for each step and its key. */
final class GraphLifeRegister implements LifeRegister {

    private final Transactions transactions;
    private final GraphLifeSteps steps;
    private final Placings placings;
    private final Proposing proposing;

    GraphLifeRegister(
            Transactions transactions,
            GraphLifeSteps steps,
            Placings placings,
            Proposing proposing) {
        this.transactions = transactions;
        this.steps = steps;
        this.placings = placings;
        this.proposing = proposing;
    }

    @Override
    public LifeOutcome propose(
            Permit permit,
            MutationKey key,
            Proposal proposal,
            LocalDate on,
            Decider by,
            String ground) {
        StepWanted wanted = new StepWanted(new LifeStep.Propose(on), 0, by, ground);
        Map<String, @Nullable Object> told = new HashMap<>(StepRows.content(wanted));
        told.put("subject", proposal.subject().value());
        told.put("list", proposal.list());
        told.put("city", proposal.city().key());
        told.put("category", proposal.category());
        told.put("document", proposal.groundDocument());
        told.put("decidedOn", proposal.decidedOn());
        told.put("listBasis", proposal.listBasis());
        told.put("conductOn", proposal.conductOn());
        told.put("decidedBy", proposal.decidedBy());
        return once(
                new DoneMutations.Request(key.id(), "proposeListing", told),
                writing -> proposing.propose(writing, permit, proposal, on, by, ground));
    }

    @Override
    public LifeOutcome take(Permit permit, MutationKey key, String listing, StepWanted wanted) {
        Map<String, @Nullable Object> told = new HashMap<>(StepRows.content(wanted));
        told.put("listing", listing);
        told.put("versionSeen", wanted.versionSeen());
        return once(
                new DoneMutations.Request(key.id(), "takeStep", told),
                writing ->
                        steps.find(writing, listing)
                                .filter(life -> decides(permit, life))
                                .map(life -> take(writing, permit, life, wanted))
                                .orElseGet(() -> refused(StepRefusal.NO_SUCH_LISTING)));
    }

    private LifeOutcome take(
            Writing writing, Permit permit, ListingLife listing, StepWanted wanted) {
        return switch (wanted.step()) {
            case LifeStep.Place place -> place(writing, permit, listing, wanted, place);
            case LifeStep.Publish publish -> publish(writing, listing, wanted, publish);
            case LifeStep.ServeNotice _, LifeStep.Publicise _ -> taken(writing, listing, wanted);
            case LifeStep.End end ->
                    switch (end.reason()) {
                        case EXPIRED, CORRECTED, REVOKED, NOT_PLACED ->
                                taken(writing, listing, wanted);
                        // A repair has its own applicants, papers and deciders.
                        case REPAIRED, COURT_DELETED -> refused(StepRefusal.NOT_A_DECISION);
                    };
            case LifeStep.Propose _,
                    LifeStep.Suspend _,
                    LifeStep.Resume _,
                    LifeStep.Annotate _,
                    LifeStep.ClearAnnotation _,
                    LifeStep.Restate _ ->
                    refused(StepRefusal.NOT_A_DECISION);
        };
    }

    private LifeOutcome place(
            Writing writing,
            Permit permit,
            ListingLife listing,
            StepWanted wanted,
            LifeStep.Place place) {
        if (!awaitsPlacing(listing, wanted)) {
            return taken(writing, listing, wanted);
        }
        ProposalRow proposal = ProposalRow.read(writing, listing.id());
        List<Lack> lacks = placings.lacks(permit, listing, proposal, null, place.on());
        if (lacks == null) {
            return refused(StepRefusal.NO_RULES);
        }
        if (!lacks.isEmpty()) {
            return new LifeOutcome.Lacking(lacks);
        }
        Life.Outcome outcome = steps.take(writing, listing, wanted);
        if (outcome instanceof Life.Outcome.Moved(Life next)) {
            PlacedStatements.write(writing, listing, proposal, next.steps().getLast(), place);
        }
        return LifeOutcomes.of(outcome, () -> now(writing, listing));
    }

    private LifeOutcome publish(
            Writing writing, ListingLife listing, StepWanted wanted, LifeStep.Publish publish) {
        if (wanted.versionSeen() == listing.life().version()
                && PlacedStatements.isPublished(writing, listing)) {
            return refused(StepRefusal.PUBLISHED_ALREADY);
        }
        Life.Outcome outcome = steps.take(writing, listing, wanted);
        if (outcome instanceof Life.Outcome.Moved(Life next)) {
            PlacedStatements.publish(writing, listing, next.steps().getLast(), publish);
        }
        return LifeOutcomes.of(outcome, () -> now(writing, listing));
    }

    /** Only then it is worth saying what is missing; else the life itself says what is wrong. */
    private static boolean awaitsPlacing(ListingLife listing, StepWanted wanted) {
        LifeState state = listing.life().state();
        return state != null
                && wanted.versionSeen() == listing.life().version()
                && switch (LifeStage.of(state)) {
                    case PROPOSED, NOTICED, PUBLICISED -> true;
                    case PLACED, SUSPENDED, ENDED -> false;
                };
    }

    private LifeOutcome taken(Writing writing, ListingLife listing, StepWanted wanted) {
        return LifeOutcomes.of(steps.take(writing, listing, wanted), () -> now(writing, listing));
    }

    private ListingLife now(Writing writing, ListingLife listing) {
        return steps.find(writing, listing.id()).orElseThrow();
    }

    private static boolean decides(Permit permit, ListingLife listing) {
        return permit.registration()
                .filter(registered -> registered.code().value().equals(listing.decidedBy()))
                .isPresent();
    }

    private LifeOutcome once(DoneMutations.Request request, Transactions.Work<LifeOutcome> work) {
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same same ->
                                    new LifeOutcome.Repeated(
                                            GraphLifeSteps.asKnownAt(
                                                            writing,
                                                            same.about(),
                                                            same.recordedAt())
                                                    .orElseThrow());
                            case DoneMutations.Earlier.Other _ -> new LifeOutcome.KeyTaken();
                            case DoneMutations.Earlier.Free _ -> done(writing, request, work);
                        });
    }

    private static LifeOutcome done(
            Writing writing, DoneMutations.Request request, Transactions.Work<LifeOutcome> work) {
        LifeOutcome outcome = work.in(writing);
        if (outcome instanceof LifeOutcome.Moved(ListingLife life)) {
            DoneMutations.note(writing, request, life.id());
        }
        return outcome;
    }

    private static LifeOutcome refused(StepRefusal reason) {
        return new LifeOutcome.Refused(reason);
    }
}
