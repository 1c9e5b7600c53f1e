package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallTarget;
import org.lianxin.kernel.SubjectId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the log says of recalls: each one read is a look at its subject, who finds it there. */
final class RecallNotes {

    /** Whoever was told has the recall in hand. */
    static final AuditBasis IN_HAND = new AuditBasis(AuditBasis.Kind.MATTER, "recalls");

    private static final Set<String> RECALL = Set.of("RECALL");

    private RecallNotes() {}

    /** An organisation read its own; where there are none, that it asked. */
    static void disclosed(Permit permit, DataFetchingEnvironment field, List<Recall> recalls) {
        if (recalls.isEmpty()) {
            new Noting(permit, field, null).disclosed(IN_HAND, Shown.facts(RECALL));
        }
        Map<SubjectId, List<Recall>> bySubject = new LinkedHashMap<>();
        recalls.forEach(
                each ->
                        bySubject
                                .computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                                .add(each));
        bySubject.forEach(
                (subject, about) ->
                        new Noting(permit, field, subject).disclosed(IN_HAND, shown(about)));
    }

    static Shown shown(List<Recall> recalls) {
        return new Shown(
                RECALL,
                ids(recalls, RecallTarget.Kind.LISTING, RecallTarget.Kind.FOREIGN_ENTRY),
                ids(recalls, RecallTarget.Kind.ENTRY),
                Set.of(),
                null);
    }

    private static Set<String> ids(List<Recall> recalls, RecallTarget.Kind... kinds) {
        return recalls.stream()
                .map(Recall::about)
                .filter(about -> List.of(kinds).contains(about.kind()))
                .map(RecallTarget::id)
                .collect(Collectors.toSet());
    }
}
