package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What was brought forward with a proposal and is asked for again at the placing.
 *
 * @param entry the recorded decision that it rests on; null where it need not rest on one
 * @param takenBack whether that decision is withdrawn or repaired by now
 */
record ProposalRow(
        @Nullable String entry,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedByCode,
        @Nullable String listBasis,
        @Nullable LocalDate conductOn,
        boolean takenBack) {

    private static final Statement PROPOSED = Statement.of(ProposalRow.class, "proposal-of.cypher");

    static ProposalRow of(Proposal proposal, @Nullable RecordedDecision decision, Decider by) {
        return decision == null
                ? new ProposalRow(
                        null,
                        proposal.decidedOn(),
                        by.authorityCode(),
                        proposal.listBasis(),
                        proposal.conductOn(),
                        false)
                : new ProposalRow(
                        decision.entry(),
                        decision.decidedOn(),
                        decision.authorityCode(),
                        proposal.listBasis(),
                        proposal.conductOn(),
                        decision.takenBack());
    }

    static ProposalRow read(Writing writing, String listing) {
        Row found = writing.run(PROPOSED, Map.of("listing", listing)).getFirst();
        Row row = found.row("proposal");
        return new ProposalRow(
                row.textOrNull("entry"),
                row.dateOrNull("decidedOn"),
                row.textOrNull("decidedByCode"),
                row.textOrNull("listBasis"),
                row.dateOrNull("conductOn"),
                found.flag("takenBack"));
    }

    /** Beside these, who and what the listing is about. */
    Map<String, @Nullable Object> properties(Proposal proposal, Decider by) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("subjectName", proposal.subjectName());
        row.put("category", proposal.category());
        row.put("groundDocument", proposal.groundDocument());
        row.put("authority", by.authority());
        row.put("authorityCode", by.authorityCode());
        row.put("entry", entry);
        row.put("decidedOn", decidedOn);
        row.put("decidedByCode", decidedByCode);
        row.put("listBasis", listBasis);
        row.put("conductOn", conductOn);
        return row;
    }
}
