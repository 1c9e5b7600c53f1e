package org.lianxin.kernel;

/** What became of one row that a register was told. */
public sealed interface RowOutcome {

    /** It was recorded, as something new or as a new version. */
    record Accepted() implements RowOutcome {}

    /** It was known already, or something newer is. */
    record Unchanged() implements RowOutcome {}

    /** It cannot be believed yet: kept aside until somebody settles it, then to be told again. */
    record Quarantined(RowFault fault) implements RowOutcome {}

    /** It cannot be right: refused. */
    record Rejected(RowFault fault) implements RowOutcome {}

    /** The row is in the graph: accepted now or before. */
    default boolean stands() {
        return switch (this) {
            case Accepted _ -> true;
            case Unchanged _ -> true;
            case Quarantined _ -> false;
            case Rejected _ -> false;
        };
    }
}
