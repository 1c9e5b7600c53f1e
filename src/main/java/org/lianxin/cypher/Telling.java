package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decides, row by row, what becomes of versions told together. */
final class Telling {

    private final Map<String, Standing> standings;
    private final Map<String, Version> told = new HashMap<>();
    private final Map<String, Version> placed = new LinkedHashMap<>();
    private final Map<String, Version> affirmed = new LinkedHashMap<>();

    /** {@code standings} is how the statements stand in the graph; it is moved on. */
    Telling(Map<String, Standing> standings) {
        this.standings = standings;
    }

    /** What is to be placed, at most one version of a statement. */
    Collection<Version> placed() {
        return placed.values();
    }

    /** What is to be affirmed, none of it placed. */
    Collection<Version> affirmed() {
        return affirmed.values();
    }

    RowOutcome tell(Version row) {
        Standing.Step step = step(row);
        if (step != Standing.Step.CONFLICT) {
            told.putIfAbsent(row.key(), row);
        }
        return switch (step) {
            case PLACE -> {
                placed.put(row.key(), row);
                affirmed.remove(row.key());
                standings.put(row.key(), Standing.of(row));
                yield new RowOutcome.Accepted();
            }
            case AFFIRM -> {
                affirm(row);
                standings.put(row.key(), Standing.of(row));
                yield new RowOutcome.Unchanged();
            }
            case KEEP -> new RowOutcome.Unchanged();
            case CONFLICT -> new RowOutcome.Rejected(RowFault.CONFLICT_WITHIN_FILE);
        };
    }

    /** A version that is still to be placed is placed as the later row says it. */
    private void affirm(Version row) {
        if (placed.replace(row.key(), row) == null) {
            affirmed.put(row.key(), row);
        }
    }

    private Standing.Step step(Version row) {
        @Nullable Version first = told.get(row.key());
        // Two rows told together that differ are a conflict even if they start on the same line.
        if (first != null && first.filing().intake().equals(row.filing().intake())) {
            return first.hash().equals(row.hash()) ? Standing.Step.KEEP : Standing.Step.CONFLICT;
        }
        @Nullable Standing standing = standings.get(row.key());
        return standing == null ? Standing.Step.PLACE : standing.stepTo(row);
    }
}
