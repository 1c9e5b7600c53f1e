package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Act;
import org.lianxin.listing.AttentionDecision;
import org.lianxin.listing.AttentionProposal;
import org.lianxin.listing.AttentionProposals;
import org.lianxin.listing.GravityDecision;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the penalties of an authority's subjects before the rules. */
final class GraphAttentionProposals implements AttentionProposals {

    private static final Question<Asked, List<Penalised>> PENALISED =
            Question.of(
                    GraphAttentionProposals.class,
                    "penalised-by.cypher",
                    Asked::parameter,
                    row -> row.rows("subjects").stream().map(Penalised::of).toList());

    private final Questions questions;
    private final Rulebooks rulebooks;

    GraphAttentionProposals(Questions questions, Rulebooks rulebooks) {
        this.questions = questions;
        this.rulebooks = rulebooks;
    }

    private record Asked(String authority, String city, LocalDate on) {

        Object parameter() {
            return Map.of("authority", authority, "city", city, "on", on);
        }
    }

    /** A subject with the acts that it was penalised for. */
    private record Penalised(SubjectId subject, String name, List<Act> acts) {

        static Penalised of(Row row) {
            List<Act> acts = new ArrayList<>();
            for (Row penalty : row.rows("penalties")) {
                @Nullable String category = penalty.textOrNull("category");
                acts.add(
                        new Act(
                                penalty.text("key"),
                                penalty.date("on"),
                                GravityDecision.of(penalty.texts("penaltyKinds")),
                                category == null ? "" : category));
            }
            return new Penalised(SubjectId.of(row.text("subject")), row.text("name"), acts);
        }
    }

    @Override
    public List<Proposed> of(Permit permit, City city, String authorityCode, LocalDate on) {
        Objects.requireNonNull(permit);
        Rulebook rulebook = rulebooks.find(city, on).orElse(null);
        if (rulebook == null || rulebook.findList(ListKind.ATTENTION).isEmpty()) {
            return List.of();
        }
        var decision = new AttentionDecision(rulebook);
        Asked asked = new Asked(authorityCode, city.key(), on);
        return questions
                .ask(PENALISED, List.of(asked))
                .byKey()
                .getOrDefault(asked, List.of())
                .stream()
                .map(each -> proposed(each, decision.decide(each.acts(), on)))
                .filter(each -> !(each.proposal() instanceof AttentionProposal.NotProposed))
                .toList();
    }

    private static Proposed proposed(Penalised subject, AttentionProposal proposal) {
        return new Proposed(subject.subject(), subject.name(), proposal);
    }
}
