package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Answers;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Person;
import org.lianxin.subject.Subject;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.Titles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was ever recorded under the keys of one question, to be seen as known at an instant. */
record SubjectHistories(
        Answers<String, LegacyHistory> legacy,
        Answers<UnifiedCode, Optional<OrganisationHistory>> organisations,
        Answers<PersonKey, Optional<PersonHistory>> persons,
        Map<SubjectKey, PersonKey> personKeys,
        Titles titles) {

    /** All three questions saw everything up to here. */
    Instant recordedUpTo() {
        return Stream.of(
                        legacy.recordedUpTo(), organisations.recordedUpTo(), persons.recordedUpTo())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    SubjectReading asKnownAt(SubjectKey key, Instant at) {
        return switch (key) {
            case SubjectKey.ByUnifiedCode by -> reading(organisation(by.code(), at).orElse(null));
            case SubjectKey.ByDocument by -> reading(person(by, at).orElse(null));
            case SubjectKey.ByPersonKey by -> reading(person(by, at).orElse(null));
            case SubjectKey.ByLegacyCode by -> legacy(by, at);
        };
    }

    private SubjectReading legacy(SubjectKey.ByLegacyCode by, Instant at) {
        LegacyHistory identifier = legacy.byKey().get(LegacyTies.id(by.kind(), by.value()));
        if (identifier == null) {
            return new SubjectReading.Unknown();
        }
        List<Organisation> found =
                identifier.asKnownAt(at).stream()
                        .flatMap(code -> organisation(code, at).stream())
                        .toList();
        return found.size() > 1
                ? new SubjectReading.Ambiguous(found.stream().map(Organisation::summary).toList())
                : reading(found.isEmpty() ? null : found.getFirst());
    }

    private static SubjectReading reading(@Nullable Subject subject) {
        return subject == null ? new SubjectReading.Unknown() : new SubjectReading.Known(subject);
    }

    private Optional<Organisation> organisation(UnifiedCode code, Instant at) {
        Optional<OrganisationHistory> history = organisations.byKey().get(code);
        return history == null
                ? Optional.empty()
                : history.flatMap(organisation -> organisation.asKnownAt(at, titles));
    }

    private Optional<Person> person(SubjectKey by, Instant at) {
        Optional<PersonHistory> history = persons.byKey().get(personKeys.get(by));
        return history == null
                ? Optional.empty()
                : history.flatMap(person -> person.asKnownAt(at, titles));
    }
}
