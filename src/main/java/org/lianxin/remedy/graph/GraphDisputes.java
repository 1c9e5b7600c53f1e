package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.CasesAt;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.Disputes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads disputes from Neo4j. */
final class GraphDisputes implements Disputes {

    private static final Question<CasePage, List<Dispute>> OF = pages("disputes-of.cypher");
    private static final Question<CasePage, List<Dispute>> RECEIVED =
            pages("disputes-received.cypher");
    private static final Question<CasePage, List<Dispute>> VERIFIED =
            pages("disputes-verified.cypher");
    private static final Question<String, Row> FOUND =
            Question.ofTexts(GraphDisputes.class, "dispute-found.cypher", row -> row.row("case"));

    private static final Comparator<Dispute> NEWEST_FIRST =
            Comparator.comparing(Dispute::id).reversed();

    private final Questions questions;

    GraphDisputes(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Dispute> of(
            Permit permit,
            SubjectId subject,
            @Nullable String before,
            int first,
            @Nullable Instant knownAt) {
        Objects.requireNonNull(permit);
        return CasePage.of(subject.value(), before, knownAt).ask(questions, OF, first);
    }

    @Override
    public List<Dispute> at(Permit permit, CasesAt asked) {
        Objects.requireNonNull(permit);
        CasePage page = CasePage.at(asked);
        int first = asked.first();
        List<Dispute> both = new ArrayList<>(page.ask(questions, RECEIVED, first));
        both.addAll(page.ask(questions, VERIFIED, first));
        return both.stream().sorted(NEWEST_FIRST).limit(first).toList();
    }

    @Override
    public Optional<Dispute> find(Permit permit, String id, @Nullable Instant knownAt) {
        Objects.requireNonNull(permit);
        Answers<String, Row> answers = questions.ask(FOUND, List.of(id));
        Instant upTo = answers.recordedUpTo();
        Instant at = knownAt == null || knownAt.isAfter(upTo) ? upTo : knownAt;
        return Optional.ofNullable(answers.byKey().get(id))
                .filter(row -> !row.instant("recordedAt").isAfter(at))
                .map(row -> DisputeRows.dispute(row, at));
    }

    private static Question<CasePage, List<Dispute>> pages(String file) {
        return Question.of(GraphDisputes.class, file, CasePage::parameter, DisputeRows::disputes);
    }
}
