package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.rulebook.Rulebooks;

import java.util.Map;
import java.util.Optional;

/** Finds what a case is about, inside a write. */
final class Targets {

    private static final Statement LISTING = Statement.of(Targets.class, "disputed-listing.cypher");
    private static final Statement ENTRY = Statement.of(Targets.class, "disputed-entry.cypher");

    private final Rulebooks rulebooks;

    Targets(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    Optional<Target> find(Writing writing, CaseTarget id) {
        Map<String, String> key = Map.of("key", id.key());
        return switch (id.kind()) {
            case LISTING ->
                    writing.run(LISTING, key).stream()
                            .findFirst()
                            .map(row -> Target.of(id, row, new City(row.text("city"))));
            case ENTRY ->
                    writing.run(ENTRY, key).stream()
                            .findFirst()
                            .map(row -> Target.of(id, row, cityOf(row)));
        };
    }

    /** An entry stands under the plan of the city where its authority is registered. */
    private @Nullable City cityOf(Row row) {
        String division = row.textOrNull("division");
        return division == null ? null : rulebooks.cityOf(new DivisionCode(division)).orElse(null);
    }
}
