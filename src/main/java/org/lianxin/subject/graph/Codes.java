package org.lianxin.subject.graph;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of some unified codes: which are registered, and which that fail their check digit
 * were confirmed.
 */
record Codes(Set<String> registered, Set<String> confirmed) {

    private static final Statement KNOWN = Statement.of(Codes.class, "known-codes.cypher");

    static Codes among(Writing writing, Collection<UnifiedCode> codes) {
        Set<String> registered = new HashSet<>();
        Set<String> confirmed = new HashSet<>();
        List<String> asked = codes.stream().map(UnifiedCode::value).distinct().toList();
        if (!asked.isEmpty()) {
            for (Row row : writing.run(KNOWN, Map.of("codes", asked))) {
                if (row.flag("registered")) {
                    registered.add(row.text("code"));
                }
                if (row.flag("confirmed")) {
                    confirmed.add(row.text("code"));
                }
            }
        }
        return new Codes(registered, confirmed);
    }

    boolean registered(UnifiedCode code) {
        return registered.contains(code.value());
    }

    /** Whether an organisation may exist under it: its check digits hold, or it was confirmed. */
    boolean believed(UnifiedCode code) {
        return code.checkDigitHolds() || confirmed.contains(code.value());
    }
}
