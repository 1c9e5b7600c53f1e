package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SelvesTests {

    private static final OrganisationId COMPANY = (OrganisationId) AllowanceWorld.COMPANY;
    private static final OrganisationId OTHER = (OrganisationId) AllowanceWorld.OTHER_COMPANY;
    private static final CallerDocument DOCUMENT =
            new CallerDocument(DocumentKind.RESIDENT_ID, "999999197403110010");

    private final Selves selves = new Selves(new OneRepresentative());

    @Test
    void isThePersonAndTheCompanyOneRepresents() {
        Caller caller = caller(DOCUMENT, null);

        assertThat(
                        selves.among(
                                caller,
                                List.of(
                                        COMPANY,
                                        OTHER,
                                        AllowanceWorld.PERSON,
                                        AllowanceWorld.OTHER_PERSON)))
                .containsExactlyInAnyOrder(COMPANY, AllowanceWorld.PERSON);
        assertThat(selves.find(caller, null)).contains(AllowanceWorld.PERSON);
        assertThat(selves.find(caller, COMPANY)).contains(COMPANY);
        assertThat(selves.find(caller, OTHER)).isEmpty();
    }

    @Test
    void aTokenThatNamesOnlyTheCompanyIsNobody() {
        Caller caller = caller(null, COMPANY.code().value());

        assertThat(selves.is(caller, COMPANY)).isFalse();
        assertThat(selves.find(caller, null)).isEmpty();
        assertThat(selves.find(caller, COMPANY)).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeIsNobody() {
        Caller caller = caller(new CallerDocument(DocumentKind.RESIDENT_ID, "1"), null);

        assertThat(selves.among(caller, List.of(COMPANY, AllowanceWorld.PERSON))).isEmpty();
    }

    private static Caller caller(@Nullable CallerDocument document, @Nullable String organisation) {
        return new Caller(
                "portal", organisation, CallerKind.SUBJECT, Set.of(Scope.CONSENTS_GIVE), document);
    }

    /** The person with the document represents one company. */
    private static final class OneRepresentative implements Representation {

        @Override
        public Optional<PersonId> findPerson(CallerDocument document) {
            return document.equals(DOCUMENT)
                    ? Optional.of((PersonId) AllowanceWorld.PERSON)
                    : Optional.empty();
        }

        @Override
        public Set<OrganisationId> represented(PersonId person, Collection<OrganisationId> among) {
            return person.equals(AllowanceWorld.PERSON) && among.contains(COMPANY)
                    ? Set.of(COMPANY)
                    : Set.of();
        }
    }
}
