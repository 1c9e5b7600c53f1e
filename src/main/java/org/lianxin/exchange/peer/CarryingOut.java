package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.ForeignChange;
import org.lianxin.exchange.RecallCauseRegister;
import org.lianxin.exchange.RecallDone;
import org.lianxin.kernel.UnifiedCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries out another region's recalls, as far as its feed has not brought that about by itself,
 * and says which are done. What it carries out it never says is done in the same breath: that is
 * for the next time, when it is committed.
 */
final class CarryingOut {

    private static final Statement STAND = statement("foreign-recalled.cypher");
    private static final Statement CARRY_OUT = statement("carry-out-recalls.cypher");

    private final Transactions transactions;
    private final RecallCauseRegister causes;
    private final Forwarding forwarding;

    CarryingOut(Transactions transactions, RecallCauseRegister causes, Forwarding forwarding) {
        this.transactions = transactions;
        this.causes = causes;
        this.forwarding = forwarding;
    }

    /** Those of them that are done, each with what was. */
    Map<PeerRecall, List<RecallDone>> in(UnifiedCode peer, List<PeerRecall> recalls) {
        return transactions.write(writing -> in(writing, peer, recalls));
    }

    private Map<PeerRecall, List<RecallDone>> in(
            Writing writing, UnifiedCode peer, List<PeerRecall> recalls) {
        Map<String, RecallAnswering.Here> here = here(writing, peer, recalls);
        Map<PeerRecall, List<RecallDone>> done = new LinkedHashMap<>();
        Map<String, ForeignChange> wanted = new LinkedHashMap<>();
        for (PeerRecall recall : recalls) {
            switch (RecallAnswering.decide(recall, here.get(recall.itemId()))) {
                case RecallAnswering.Done(var what) -> done.put(recall, what);
                case RecallAnswering.ToBeCarriedOut(var about) ->
                        // The last word on it, where there are several.
                        wanted.put(
                                recall.itemId(),
                                new ForeignChange(
                                        forwarding.id(peer, recall.itemId()),
                                        about,
                                        recall.because()));
                case RecallAnswering.UnderWay _, RecallAnswering.ForPeople _ -> {
                    // Nothing, now.
                }
            }
        }
        if (!wanted.isEmpty()) {
            carryOut(writing, peer, wanted);
        }
        return done;
    }

    private void carryOut(Writing writing, UnifiedCode peer, Map<String, ForeignChange> wanted) {
        List<Map<String, Object>> rows = new ArrayList<>();
        wanted.forEach(
                (item, change) ->
                        rows.add(Map.of("itemId", item, "because", change.kind().name())));
        writing.run(CARRY_OUT, Map.of("peer", peer.value(), "rows", rows));
        forwarding.withhold(writing, peer, wanted.keySet());
        causes.note(writing, List.copyOf(wanted.values()));
    }

    private Map<String, RecallAnswering.Here> here(
            Writing writing, UnifiedCode peer, List<PeerRecall> recalls) {
        Map<String, String> targets = new LinkedHashMap<>();
        recalls.forEach(each -> targets.put(each.itemId(), forwarding.id(peer, each.itemId())));
        var passed = causes.passedOn(writing, targets.values());
        Map<String, RecallAnswering.Here> here = new HashMap<>();
        List<String> items = List.copyOf(targets.keySet());
        for (Row row : writing.run(STAND, Map.of("peer", peer.value(), "items", items))) {
            String item = row.text("itemId");
            here.put(item, here(row, passed.get(targets.get(item))));
        }
        return here;
    }

    private static RecallAnswering.Here here(Row row, RecallCauseRegister.@Nullable Passed passed) {
        return new RecallAnswering.Here(
                row.textOrNull("about"),
                row.instant("toldAt"),
                row.flag("stands"),
                row.flag("kept"),
                passed == null ? RecallCauseRegister.Passed.NOBODY : passed);
    }

    private static Statement statement(String file) {
        return Statement.of(CarryingOut.class, file);
    }
}
