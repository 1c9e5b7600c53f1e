package org.lianxin.subject.graph;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where an identifier from before the unified code leads, ever: to organisations it was tied to,
 * and to those whose code carries it.
 */
record LegacyHistory(List<Versioned<UnifiedCode>> tied, List<UnifiedCode> carried) {

    static LegacyHistory of(Row row) {
        return new LegacyHistory(
                Versioned.all(row.rows("tied"), tie -> UnifiedCode.of(tie.text("code"))),
                row.texts("carried").stream().map(UnifiedCode::of).toList());
    }

    /** All codes that it leads to at any time. */
    Set<UnifiedCode> codes() {
        Set<UnifiedCode> codes = new TreeSet<>(carried);
        tied.forEach(tie -> codes.add(tie.value()));
        return codes;
    }

    /** The codes that it leads to as known then; which of them are registered is asked apart. */
    Set<UnifiedCode> asKnownAt(Instant at) {
        Set<UnifiedCode> codes = new TreeSet<>(carried);
        codes.addAll(Versioned.knownAt(tied, at));
        return codes;
    }
}
