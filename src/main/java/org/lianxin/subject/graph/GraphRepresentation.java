package org.lianxin.subject.graph;

import org.lianxin.access.CallerDocument;
import org.lianxin.access.Representation;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.RoleKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.PersonIdentity;
import org.lianxin.subject.Titles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells from the registry whom a person represents, by the roles known now and held today. */
final class GraphRepresentation implements Representation {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Questions questions;
    private final PersonIdentity identity;
    private final Titles titles;
    private final Clock clock;

    GraphRepresentation(Questions questions, PersonIdentity identity, Titles titles, Clock clock) {
        this.questions = questions;
        this.identity = identity;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public Optional<PersonId> findPerson(CallerDocument document) {
        try {
            var number = new PersonDocument(document.kind(), document.number());
            return Optional.of(new PersonId(identity.keyOf(number)));
        } catch (IllegalArgumentException noSuchNumber) {
            return Optional.empty();
        }
    }

    @Override
    public Set<OrganisationId> represented(PersonId person, Collection<OrganisationId> among) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
        Answers<UnifiedCode, Optional<OrganisationHistory>> found =
                questions.ask(
                        GraphSubjects.ORGANISATIONS,
                        among.stream().map(OrganisationId::code).toList());
        return found.byKey().values().stream()
                .flatMap(Optional::stream)
                .flatMap(history -> history.asKnownAt(found.recordedUpTo(), titles).stream())
                .filter(organisation -> isRepresented(organisation, person, today))
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isRepresented(
            Organisation organisation, PersonId person, LocalDate today) {
        return organisation.roles().stream()
                .anyMatch(
                        role ->
                                role.kind() == RoleKind.LEGAL_REPRESENTATIVE
                                        && role.person().verified()
                                        && role.person().id().equals(person)
                                        && role.held().contains(today));
    }
}
