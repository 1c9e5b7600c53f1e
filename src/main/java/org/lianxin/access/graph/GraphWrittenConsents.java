package org.lianxin.access.graph;

import org.lianxin.access.Consent;
import org.lianxin.access.WrittenConsents;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads consents within a writing. */
final class GraphWrittenConsents implements WrittenConsents {

    private static final Statement NOW =
            Statement.of(GraphWrittenConsents.class, "consents-now.cypher");
    private static final Statement BETWEEN =
            Statement.of(GraphWrittenConsents.class, "consents-now-between.cypher");

    @Override
    public List<Consent> now(Writing writing, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return writing.run(NOW, Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> ConsentRows.consent(row.row("consent")))
                .toList();
    }

    @Override
    public Map<Between, List<Consent>> between(Writing writing, Set<Between> pairs) {
        Map<Between, List<Consent>> found = new HashMap<>();
        if (pairs.isEmpty()) {
            return found;
        }
        List<String> keys =
                pairs.stream()
                        .map(pair -> ConsentRows.between(pair.subject(), pair.grantee().value()))
                        .toList();
        for (var row : writing.run(BETWEEN, Map.of("keys", keys))) {
            Consent consent = ConsentRows.consent(row.row("consent"));
            found.computeIfAbsent(
                            new Between(consent.subject(), consent.grantee()),
                            _ -> new ArrayList<>())
                    .add(consent);
        }
        return found;
    }
}
