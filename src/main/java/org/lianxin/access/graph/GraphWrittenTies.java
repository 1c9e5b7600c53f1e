package org.lianxin.access.graph;

import org.lianxin.access.WrittenTies;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes whom organisations answer for, within a writing. */
final class GraphWrittenTies implements WrittenTies {

    private static final Statement ASSOCIATIONS = statement("associations-of.cypher");
    private static final Statement CHANGED = statement("answers-changed.cypher");

    @Override
    public Map<UnifiedCode, Set<UnifiedCode>> associationsOf(
            Writing writing, Collection<UnifiedCode> members) {
        Map<UnifiedCode, Set<UnifiedCode>> found = new HashMap<>();
        if (!members.isEmpty()) {
            for (Row row : writing.run(ASSOCIATIONS, Map.of("members", texts(members)))) {
                found.computeIfAbsent(code(row, "member"), _ -> new HashSet<>())
                        .add(code(row, "association"));
            }
        }
        return found;
    }

    @Override
    public Set<UnifiedCode> changed(Writing writing, Collection<UnifiedCode> organisations) {
        Set<UnifiedCode> changed = new HashSet<>();
        if (!organisations.isEmpty()) {
            for (Row row : writing.run(CHANGED, Map.of("organisations", texts(organisations)))) {
                changed.add(code(row, "member"));
            }
        }
        return changed;
    }

    private static List<String> texts(Collection<UnifiedCode> codes) {
        return codes.stream().map(UnifiedCode::value).distinct().toList();
    }

    private static UnifiedCode code(Row row, String column) {
        return UnifiedCode.of(row.text(column));
    }

    private static Statement statement(String file) {
        return Statement.of(GraphWrittenTies.class, file);
    }
}
