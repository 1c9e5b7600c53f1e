package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.CasesAt;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairStatement;
import org.lianxin.remedy.Repairs;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads repairs from Neo4j. */
final class GraphRepairs implements Repairs {

    private static final Question<CasePage, List<Repair>> OF =
            Question.of(
                    GraphRepairs.class,
                    "repairs-of.cypher",
                    CasePage::parameter,
                    RepairRows::repairs);
    private static final Question<CasePage, List<Repair>> AT =
            Question.of(
                    GraphRepairs.class,
                    "repairs-at.cypher",
                    CasePage::parameter,
                    RepairRows::repairs);
    private static final Question<CasePage, List<RepairStatement>> PUBLISHED =
            Question.of(
                    GraphRepairs.class,
                    "repairs-published.cypher",
                    CasePage::parameter,
                    GraphRepairs::statements);

    private final Questions questions;

    GraphRepairs(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Repair> of(
            Permit permit,
            SubjectId subject,
            @Nullable String before,
            int first,
            @Nullable Instant knownAt) {
        Objects.requireNonNull(permit);
        return CasePage.of(subject.value(), before, knownAt).ask(questions, OF, first);
    }

    @Override
    public List<Repair> at(Permit permit, CasesAt asked) {
        Objects.requireNonNull(permit);
        return CasePage.at(asked).ask(questions, AT, asked.first());
    }

    @Override
    public List<RepairStatement> statements(City city, @Nullable String before, int first) {
        return CasePage.of(city.key(), before, null).ask(questions, PUBLISHED, first);
    }

    private static List<RepairStatement> statements(Row row) {
        return row.rows("cases").stream().map(GraphRepairs::statement).toList();
    }

    private static RepairStatement statement(Row row) {
        Row step = CaseRows.steps(row).getLast();
        return new RepairStatement(
                row.text("id"),
                shown(SubjectId.of(row.text("subject")), row.text("subjectName")),
                row.text("deciderName"),
                step.date("on"),
                step.text("statement"),
                step.text("article"));
    }

    private static String shown(SubjectId subject, String name) {
        return switch (subject) {
            case OrganisationId _ -> name;
            case PersonId _ -> Masking.personName(name);
        };
    }
}
