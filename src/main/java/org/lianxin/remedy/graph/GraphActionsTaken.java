package org.lianxin.remedy.graph;

import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.remedy.ActionTaken;
import org.lianxin.remedy.ActionsTaken;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads, inside a write, what bodies recorded to have carried out. */
final class GraphActionsTaken implements ActionsTaken {

    private static final Statement EXECUTED =
            Statement.of(GraphActionsTaken.class, "executed.cypher");

    @Override
    public List<ActionTaken> becauseOf(Writing writing, Collection<String> listings) {
        return writing.run(EXECUTED, Map.of("listings", List.copyOf(listings))).stream()
                .map(
                        row ->
                                new ActionTaken(
                                        row.text("listing"),
                                        row.text("body"),
                                        row.text("measure"),
                                        row.text("what"),
                                        row.date("on")))
                .toList();
    }
}
