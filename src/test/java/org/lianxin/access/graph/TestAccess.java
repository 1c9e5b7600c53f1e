package org.lianxin.access.graph;

import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Representation;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The access module's adapters for tests without a Spring context, and the parties of its tests.
 */
final class TestAccess {

    static final UnifiedCode OFFICE = UnifiedCode.of("11999999MADEM05F8P");
    static final UnifiedCode BANK = UnifiedCode.of("91999999MADEM01BXM");
    static final UnifiedCode OTHER_BANK = UnifiedCode.of("91999999MADEM08L6F");
    static final OrganisationId COMPANY = new OrganisationId(UnifiedCode.of("91999999MADEM06H0E"));
    static final PersonId PERSON = new PersonId(new PersonKey("ab".repeat(32)));
    static final CallerDocument DOCUMENT =
            new CallerDocument(DocumentKind.RESIDENT_ID, "999999197403110010");

    private static final AtomicInteger KEYS = new AtomicInteger();

    private TestAccess() {}

    static CallerOrganisations organisations(String foundingClient, String foundingOffice) {
        return new GraphCallerOrganisations(
                TestDoor.questions(), new FoundingOffice(foundingClient, foundingOffice));
    }

    static Admissions admissions() {
        return new Admissions(organisations("", ""));
    }

    static OrganisationRegister organisationRegister(Clock clock) {
        return new GraphOrganisationRegister(TestDoor.transactions(clock));
    }

    static ConsentRegister consentRegister(Transactions transactions, InOffice inOffice) {
        return new GraphConsentRegister(transactions, new Selves(inOffice));
    }

    static GraphConsents consents() {
        return new GraphConsents(TestDoor.questions());
    }

    static MutationKey key() {
        return new MutationKey("test", "test-key-" + KEYS.incrementAndGet());
    }

    static Permit office() {
        return RegisteredPermits.doing(
                new Caller(
                        "office",
                        null,
                        CallerKind.CREDIT_OFFICE,
                        Set.of(Scope.ORGANISATIONS_MANAGE)),
                OFFICE,
                Scope.ORGANISATIONS_MANAGE);
    }

    static Permit subject(CallerDocument document) {
        return RegisteredPermits.doing(
                new Caller(
                        "portal", null, CallerKind.SUBJECT, Set.of(Scope.CONSENTS_GIVE), document),
                OFFICE,
                Scope.CONSENTS_GIVE);
    }

    static OrganisationTerms terms(CallerKind kind, Scope... scopes) {
        return new OrganisationTerms("示例单位", kind, new City("zhanjiang"), Set.of(scopes), false);
    }

    static OrganisationTies clients(String... clients) {
        return new OrganisationTies(Set.of(clients), Set.of());
    }

    static void registerBanks(Clock clock) {
        OrganisationRegister register = organisationRegister(clock);
        for (UnifiedCode bank : Set.of(BANK, OTHER_BANK)) {
            register.register(
                    office(),
                    key(),
                    bank,
                    terms(CallerKind.BANK, Scope.CREDIT_READ),
                    clients("client-" + bank.value()));
        }
    }

    /** The person with the document; which companies that one represents is set by the test. */
    static final class InOffice implements Representation {

        final Set<OrganisationId> companies = new HashSet<>(Set.of(COMPANY));

        @Override
        public Optional<PersonId> findPerson(CallerDocument document) {
            return document.equals(DOCUMENT) ? Optional.of(PERSON) : Optional.empty();
        }

        @Override
        public Set<OrganisationId> represented(PersonId person, Collection<OrganisationId> among) {
            Set<OrganisationId> represented = new HashSet<>(companies);
            represented.retainAll(Set.copyOf(among));
            return person.equals(PERSON) ? represented : Set.of();
        }
    }
}
