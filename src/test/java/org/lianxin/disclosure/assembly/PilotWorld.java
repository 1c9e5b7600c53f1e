package org.lianxin.disclosure.assembly;

import org.lianxin.access.CallerFixture;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.fixture.InMemoryListings;
import org.lianxin.fixture.InMemoryRulebooks;
import org.lianxin.fixture.InMemorySubjects;
import org.lianxin.fixture.MeasureFixture;
import org.lianxin.fixture.RulebookFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.Pricing;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two companies, a legal representative, a director, and the plan of one pilot city. */
final class PilotWorld implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    static final OrganisationSummary COMPANY = SubjectFixture.organisation(1);
    static final OrganisationSummary OTHER = SubjectFixture.organisation(2);
    static final PersonSummary HEAD = SubjectFixture.person(1);
    static final PersonSummary DIRECTOR = SubjectFixture.person(2);
    static final PersonSummary UNVERIFIED = SubjectFixture.unverified(3);

    static final List<Role> ROLES =
            List.of(
                    role(HEAD, COMPANY, RoleKind.LEGAL_REPRESENTATIVE),
                    role(HEAD, OTHER, RoleKind.LEGAL_REPRESENTATIVE),
                    role(DIRECTOR, COMPANY, RoleKind.DIRECTOR),
                    role(UNVERIFIED, COMPANY, RoleKind.PRINCIPAL));

    private final InMemoryListings listings;
    private final AssemblyFixture assembly;

    PilotWorld(Listing... placed) {
        listings = new InMemoryListings(List.of(placed), SubjectFixture.RECORDED_AT);
        assembly = new AssemblyFixture(subjects(), listings, new InMemoryRulebooks(plans()));
    }

    static InMemorySubjects subjects() {
        Map<SubjectKey, SubjectReading> known = readings(ROLES);
        return new InMemorySubjects(at -> known, SubjectFixture.RECORDED_AT);
    }

    static Map<SubjectKey, SubjectReading> readings(List<Role> roles) {
        Map<SubjectKey, SubjectReading> known = new HashMap<>();
        for (OrganisationSummary one : List.of(COMPANY, OTHER)) {
            known.put(key(one), new SubjectReading.Known(SubjectFixture.withRoles(one, roles)));
        }
        for (PersonSummary one : List.of(HEAD, DIRECTOR)) {
            known.put(key(one), new SubjectReading.Known(SubjectFixture.withRoles(one, roles)));
        }
        return known;
    }

    /** The pilot city's plan, and the nation's rules. */
    static List<Rulebook> plans() {
        return List.of(
                RulebookFixture.of("pilot")
                        .keeps(ListKind.BLACK, ListKind.RED)
                        .category("C1", "安全生产")
                        .suspends(true)
                        .measures(
                                MeasureFixture.of("A12")
                                        .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                                        .reaches(RoleKind.PRINCIPAL)
                                        .build(),
                                MeasureFixture.of("A13")
                                        .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                                        .reachesIfResponsible(RoleKind.DIRECTOR)
                                        .build(),
                                MeasureFixture.of("M09")
                                        .pricing(
                                                Pricing.Direction.ADVERSE,
                                                Pricing.Strength.MODERATE)
                                        .build(),
                                MeasureFixture.of("IN-07")
                                        .lists(Set.of(ListKind.RED))
                                        .pricing(
                                                Pricing.Direction.FAVOURABLE, Pricing.Strength.WEAK)
                                        .build())
                        .build(),
                RulebookFixture.of("national")
                        .measures(
                                MeasureFixture.of("N01")
                                        .lists(Set.of(ListKind.COURT_DEBTOR))
                                        .build())
                        .build());
    }

    static SubjectKey key(OrganisationSummary organisation) {
        return new SubjectKey.ByUnifiedCode(organisation.code());
    }

    static SubjectKey key(PersonSummary person) {
        return new SubjectKey.ByDocument(new PersonDocument(DocumentKind.PASSPORT, person.name()));
    }

    AssemblyFixture assembly() {
        return assembly;
    }

    InMemoryListings listings() {
        return listings;
    }

    CreditProfile profile(OrganisationSummary organisation) {
        return profile(key(organisation));
    }

    CreditProfile profile(PersonSummary person) {
        return profile(key(person));
    }

    private CreditProfile profile(SubjectKey key) {
        return switch (assembly.profiles()
                .read(CallerFixture.bankPermit(), List.of(key), DAY, null)
                .getFirst()) {
            case ProfileOutcome.Found(CreditProfile profile) -> profile;
            case ProfileOutcome other -> throw new AssertionError(other);
        };
    }

    private static Role role(PersonSummary person, OrganisationSummary at, RoleKind kind) {
        return SubjectFixture.role(person, at, kind, LONG_AGO, null);
    }

    @Override
    public void close() {
        assembly.close();
    }
}
