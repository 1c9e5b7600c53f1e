package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.Lives;
import org.lianxin.listing.OwnLives;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads lives from Neo4j. */
final class GraphLives implements Lives {

    private static final Question<String, LifeRows> LIVES =
            Question.ofTexts(
                    GraphLives.class, "lives.cypher", row -> LifeRows.of(row.row("listing")));
    private static final Question<String, String> SHOWN =
            Question.ofTexts(GraphLives.class, "shown-listing.cypher", row -> row.text("listing"));
    private static final Question<InHand, List<LifeRows>> IN_HAND =
            Question.of(
                    GraphLives.class,
                    "in-hand.cypher",
                    InHand::parameter,
                    row -> row.rows("listings").stream().map(LifeRows::of).toList());
    private static final Question<SelfKey, SelfRows> OF_SELF =
            Question.of(
                    GraphLives.class,
                    "lives-of.cypher",
                    SelfKey::parameter,
                    row ->
                            new SelfRows(
                                    row.instant("at"),
                                    row.rows("listings").stream().map(LifeRows::of).toList()));

    private final Questions questions;

    GraphLives(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<String> find(Permit permit, String shownId) {
        Objects.requireNonNull(permit);
        return Optional.ofNullable(questions.ask(SHOWN, List.of(shownId)).byKey().get(shownId));
    }

    @Override
    public Found<Map<String, ListingLife>> of(Permit permit, Collection<String> listings) {
        Objects.requireNonNull(permit);
        Answers<String, LifeRows> answers = questions.ask(LIVES, listings);
        return Found.upTo(answers.recordedUpTo(), at -> known(answers.byKey(), at));
    }

    private static Map<String, ListingLife> known(Map<String, LifeRows> rows, Instant at) {
        Map<String, ListingLife> lives = new LinkedHashMap<>();
        rows.forEach((key, row) -> row.asKnownAt(at).ifPresent(life -> lives.put(key, life)));
        return lives;
    }

    @Override
    public List<ListingLife> inHandOf(
            Permit permit,
            String decidedBy,
            Set<LifeStage> stages,
            @Nullable String after,
            int first) {
        Objects.requireNonNull(permit);
        InHand asked = InHand.of(decidedBy, stages, after);
        Answers<InHand, List<LifeRows>> answers = questions.ask(IN_HAND, List.of(asked));
        return answers.byKey().getOrDefault(asked, List.of()).stream()
                .flatMap(rows -> rows.asKnownAt(answers.recordedUpTo()).stream())
                .limit(first)
                .toList();
    }

    @Override
    public List<ListingLife> ofSelf(Permit permit, OwnLives asked) {
        Objects.requireNonNull(permit);
        SelfKey key = SelfKey.of(asked);
        SelfRows rows = questions.ask(OF_SELF, List.of(key)).byKey().get(key);
        return rows == null
                ? List.of()
                : rows.lives().stream()
                        .flatMap(life -> life.asKnownAt(rows.at()).stream())
                        .limit(asked.first())
                        .toList();
    }

    /** What was found, and the instant as of which it is told. */
    private record SelfRows(Instant at, List<LifeRows> lives) {}

    private record SelfKey(
            SubjectId subject, @Nullable String listing, String after, @Nullable Instant knownAt) {

        static SelfKey of(OwnLives asked) {
            String after = asked.after();
            return new SelfKey(
                    asked.subject(), asked.listing(), after == null ? "" : after, asked.knownAt());
        }

        Object parameter() {
            Map<String, @Nullable Object> parameter = new HashMap<>();
            switch (subject) {
                case OrganisationId(var code) -> parameter.put("organisation", code.value());
                case PersonId(var person) -> parameter.put("person", person.hex());
            }
            parameter.put("listing", listing);
            parameter.put("after", after);
            if (knownAt != null) {
                parameter.put("knownAt", knownAt.toEpochMilli());
            }
            return parameter;
        }
    }

    private record InHand(String body, List<String> stages, String after) {

        static InHand of(String body, Set<LifeStage> stages, @Nullable String after) {
            List<String> names = stages.stream().sorted().map(LifeStage::name).toList();
            return new InHand(body, names, after == null ? "" : after);
        }

        Object parameter() {
            return Map.of("body", body, "stages", stages, "after", after);
        }
    }
}
