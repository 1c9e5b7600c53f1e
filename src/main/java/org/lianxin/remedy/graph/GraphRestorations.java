package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.remedy.RestorationCall;
import org.lianxin.remedy.Restorations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads calls for restoration from Neo4j. */
final class GraphRestorations implements Restorations {

    private static final Question<CasePage, List<RestorationCall>> AT =
            Question.of(
                    GraphRestorations.class,
                    "restorations-at.cypher",
                    CasePage::parameter,
                    RestorationRows::calls);
    private static final Question<String, List<RestorationCall>> AFTER =
            Question.ofTexts(
                    GraphRestorations.class, "restorations-after.cypher", RestorationRows::calls);

    private static final Comparator<RestorationCall> BY_BODY =
            Comparator.comparing((RestorationCall call) -> call.restoration().action().body())
                    .thenComparing(RestorationCall::id);

    private final Questions questions;

    GraphRestorations(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<RestorationCall> at(
            Permit permit, String organisation, @Nullable String before, int first) {
        Objects.requireNonNull(permit);
        return CasePage.of(organisation, before, null).ask(questions, AT, first);
    }

    @Override
    public List<RestorationCall> after(Permit permit, String dispute) {
        Objects.requireNonNull(permit);
        return questions
                .ask(AFTER, List.of(dispute))
                .byKey()
                .getOrDefault(dispute, List.of())
                .stream()
                .sorted(BY_BODY)
                .toList();
    }
}
