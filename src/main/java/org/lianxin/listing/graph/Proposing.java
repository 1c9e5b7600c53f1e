package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Lack;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.Proposal;
import org.lianxin.listing.StepRefusal;
import org.lianxin.listing.StepWanted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Proposes listings inside a write. */
final class Proposing {

    private static final Statement PROPOSE =
            Statement.of(Proposing.class, "propose-listing.cypher");
    private static final Statement IN_HAND =
            Statement.of(Proposing.class, "in-hand-already.cypher");

    private final Placings placings;
    private final GraphLifeSteps steps;
    private final ListingIds ids;

    Proposing(Placings placings, GraphLifeSteps steps, ListingIds ids) {
        this.placings = placings;
        this.steps = steps;
        this.ids = ids;
    }

    LifeOutcome propose(
            Writing writing,
            Permit permit,
            Proposal proposal,
            LocalDate on,
            Decider by,
            String ground) {
        if (on.isAfter(GraphLifeSteps.today(writing))) {
            return new LifeOutcome.Refused(StepRefusal.IN_THE_FUTURE);
        }
        ListingOrigin origin = origin(permit);
        RecordedDecision decision =
                RecordedDecision.find(
                                writing,
                                proposal.subject(),
                                proposal.groundDocument(),
                                Objects.requireNonNull(by.authorityCode()))
                        .orElse(null);
        ProposalRow row = ProposalRow.of(proposal, decision, by);
        Row earlier = earlier(writing, proposal, by);
        ListingLife listing = listing(proposal, origin, by, earlier.number("proposals"));
        List<Lack> lacks = placings.lacksAtOnce(permit, listing, row, proposal.born(), on);
        if (lacks == null) {
            return new LifeOutcome.Refused(StepRefusal.NO_RULES);
        }
        if (!lacks.isEmpty()) {
            return new LifeOutcome.Lacking(lacks);
        }
        if (earlier.number("inHand") > 0) {
            return new LifeOutcome.Refused(StepRefusal.IN_HAND_ALREADY);
        }
        return write(
                writing,
                proposal,
                row,
                listing,
                new StepWanted(new LifeStep.Propose(on), 0, by, ground));
    }

    private LifeOutcome write(
            Writing writing,
            Proposal proposal,
            ProposalRow row,
            ListingLife listing,
            StepWanted wanted) {
        Map<String, @Nullable Object> parameters = parameters(proposal.subject());
        parameters.put("entry", row.entry());
        parameters.put("proposal", row.properties(proposal, wanted.by()));
        parameters.put("listing", properties(listing));
        writing.run(PROPOSE, parameters);
        return LifeOutcomes.of(
                steps.take(writing, listing, wanted),
                () -> steps.find(writing, listing.id()).orElseThrow());
    }

    private Map<String, @Nullable Object> properties(ListingLife listing) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", listing.id());
        properties.put("shownId", ids.of(listing.id()));
        properties.put("list", listing.list().name());
        properties.put("city", listing.city().key());
        properties.put("origin", listing.origin().name());
        properties.put("decidedBy", listing.decidedBy());
        return properties;
    }

    /** Without a life yet. */
    private static ListingLife listing(
            Proposal proposal, ListingOrigin origin, Decider by, long proposals) {
        String key =
                NaturalKey.of(
                        proposal.list(),
                        proposal.city(),
                        NaturalKey.subject(proposal.subject(), proposal.groundDocument()),
                        proposal.groundDocument(),
                        by.authorityCode(),
                        "proposal " + (proposals + 1));
        return new ListingLife(
                key,
                proposal.list(),
                proposal.city(),
                origin,
                proposal.subject(),
                proposal.subjectName(),
                proposal.category(),
                proposal.groundDocument(),
                by.authority(),
                by.authorityCode(),
                origin == ListingOrigin.EXTERNAL ? proposal.decidedBy() : by.authorityCode(),
                Life.NOTHING_YET);
    }

    private static Row earlier(Writing writing, Proposal proposal, Decider by) {
        Map<String, @Nullable Object> parameters = parameters(proposal.subject());
        parameters.put("list", proposal.list().name());
        parameters.put("city", proposal.city().key());
        parameters.put("document", proposal.groundDocument());
        parameters.put("authorityCode", by.authorityCode());
        parameters.put("today", GraphLifeSteps.today(writing));
        return writing.run(IN_HAND, parameters).getFirst();
    }

    private static Map<String, @Nullable Object> parameters(SubjectId subject) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("organisation", null);
        parameters.put("person", null);
        ListingRows.put(parameters, subject);
        return parameters;
    }

    /** An agency decides; a court has its own way in; whoever else proposes recommends. */
    private static ListingOrigin origin(Permit permit) {
        return switch (permit.caller().kind()) {
            case AGENCY -> ListingOrigin.AGENCY;
            case COURT -> ListingOrigin.COURT;
            case BANK, ASSOCIATION, CREDIT_SERVICE, CREDIT_OFFICE, REGION_PEER, SUBJECT ->
                    ListingOrigin.EXTERNAL;
        };
    }
}
