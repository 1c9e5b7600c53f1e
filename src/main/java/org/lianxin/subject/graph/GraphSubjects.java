package org.lianxin.subject.graph;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.PersonIdentity;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.Subjects;
import org.lianxin.subject.Titles;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads subjects from Neo4j: one question for organisations, one for persons, and one more before
 * them where somebody asks by an identifier from before the unified code.
 */
final class GraphSubjects implements Subjects {

    static final Question<UnifiedCode, Optional<OrganisationHistory>> ORGANISATIONS =
            Question.of(
                    GraphSubjects.class,
                    "organisations.cypher",
                    UnifiedCode::value,
                    OrganisationHistory::of);
    private static final Question<PersonKey, Optional<PersonHistory>> PERSONS =
            Question.of(GraphSubjects.class, "persons.cypher", PersonKey::hex, PersonHistory::of);
    private static final Question<String, LegacyHistory> LEGACY =
            Question.ofTexts(GraphSubjects.class, "legacy-codes.cypher", LegacyHistory::of);

    private final Questions questions;
    private final PersonIdentity identity;
    private final Titles titles;

    GraphSubjects(Questions questions, PersonIdentity identity, Titles titles) {
        this.questions = questions;
        this.identity = identity;
        this.titles = titles;
    }

    @Override
    public Found<Map<SubjectKey, SubjectReading>> read(
            Permit permit, Collection<? extends SubjectKey> keys) {
        Objects.requireNonNull(permit);
        Set<UnifiedCode> codes = new LinkedHashSet<>();
        Set<String> legacyIds = new LinkedHashSet<>();
        Map<SubjectKey, PersonKey> persons = new LinkedHashMap<>();
        for (SubjectKey key : keys) {
            switch (key) {
                case SubjectKey.ByUnifiedCode by -> codes.add(by.code());
                case SubjectKey.ByLegacyCode by ->
                        legacyIds.add(LegacyTies.id(by.kind(), by.value()));
                case SubjectKey.ByDocument by -> persons.put(by, identity.keyOf(by.document()));
                case SubjectKey.ByPersonKey by -> persons.put(by, by.key());
            }
        }
        Answers<String, LegacyHistory> legacy = questions.ask(LEGACY, legacyIds);
        legacy.byKey().values().forEach(history -> codes.addAll(history.codes()));
        SubjectHistories histories =
                new SubjectHistories(
                        legacy,
                        questions.ask(ORGANISATIONS, codes),
                        questions.ask(PERSONS, persons.values()),
                        persons,
                        titles);
        List<SubjectKey> order = List.copyOf(keys);
        return Found.upTo(histories.recordedUpTo(), at -> readings(histories, order, at));
    }

    private static Map<SubjectKey, SubjectReading> readings(
            SubjectHistories histories, List<SubjectKey> keys, Instant at) {
        Map<SubjectKey, SubjectReading> readings = new LinkedHashMap<>();
        keys.forEach(key -> readings.put(key, histories.asKnownAt(key, at)));
        return readings;
    }
}
