package org.lianxin.listing.graph;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.ListingAuthorities;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds in Neo4j whom an authority has listed. */
final class GraphListingAuthorities implements ListingAuthorities {

    private static final Question<String, Set<SubjectId>> PLACED_BY =
            Question.ofTexts(
                    GraphListingAuthorities.class,
                    "placed-by.cypher",
                    GraphListingAuthorities::subjects);

    private final Questions questions;

    GraphListingAuthorities(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Found<Set<SubjectId>> placedBy(Permit permit, String authorityCode) {
        Objects.requireNonNull(permit);
        Answers<String, Set<SubjectId>> answers = questions.ask(PLACED_BY, List.of(authorityCode));
        Set<SubjectId> placed = answers.byKey().getOrDefault(authorityCode, Set.of());
        // Which of their listings were known when, Listings tells; here all ever recorded count.
        return Found.upTo(answers.recordedUpTo(), at -> placed);
    }

    private static Set<SubjectId> subjects(Row row) {
        Set<SubjectId> subjects = new TreeSet<>(Comparator.comparing(SubjectId::value));
        for (String code : row.texts("organisations")) {
            subjects.add(new OrganisationId(UnifiedCode.of(code)));
        }
        for (String key : row.texts("persons")) {
            subjects.add(new PersonId(new PersonKey(key)));
        }
        return new LinkedHashSet<>(subjects);
    }
}
