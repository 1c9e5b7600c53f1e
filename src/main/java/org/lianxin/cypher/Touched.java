package org.lianxin.cypher;

import java.util.Collection;
import java.util.List;

/**
 * A thing of which a write has changed what is known.
 *
 * @param key as the graph has it
 */
public record Touched(Kind kind, String key) {

    /** What sort of thing. */
    public enum Kind {
        /** A listing: what it states, a step of its life, a suspension. */
        LISTING,
        /** A credit entry, on which listings may rest. */
        ENTRY,
        /** A consent, by its id. */
        CONSENT,
        /** An organisation whose clients may call, with whom it stands for, by its unified code. */
        CALLER,
        /** An organisation's watch on a subject, by its key. */
        WATCH,
        /** An agreement with another region, by the peer's unified code. */
        AGREEMENT
    }

    /** The keys of those of that sort, in their order. */
    public static List<String> keys(Collection<Touched> touched, Kind kind) {
        return touched.stream().filter(each -> each.kind() == kind).map(Touched::key).toList();
    }
}
