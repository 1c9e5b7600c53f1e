package org.lianxin.exchange.peer;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.ForeignChange;
import org.lianxin.exchange.RecallCauseRegister;
import org.lianxin.exchange.RecallKind;
import org.lianxin.kernel.UnifiedCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has whoever was shown an entry of another region here told that it stands no more as it did, from
 * the transaction in which that becomes known.
 */
final class Recalling {

    private final RecallCauseRegister causes;
    private final Forwarding forwarding;

    Recalling(RecallCauseRegister causes, Forwarding forwarding) {
        this.causes = causes;
        this.forwarding = forwarding;
    }

    /** What became of one of them; empty where nobody need be told. */
    @FunctionalInterface
    interface Fate {
        Optional<RecallKind> of(String itemId, ForeignItem former);
    }

    /**
     * Notes what became of these.
     *
     * @param formers items of that peer as they stood and were kept until now
     */
    void note(Writing writing, UnifiedCode peer, List<Row> formers, Fate fate) {
        List<ForeignChange> changes = new ArrayList<>();
        for (Row row : formers) {
            String itemId = row.text("itemId");
            ForeignItem former = ForeignItem.read(row.text("item"));
            fate.of(itemId, former)
                    .map(
                            kind ->
                                    new ForeignChange(
                                            forwarding.id(peer, itemId), former.subject(), kind))
                    .ifPresent(changes::add);
        }
        causes.note(writing, changes);
    }
}
