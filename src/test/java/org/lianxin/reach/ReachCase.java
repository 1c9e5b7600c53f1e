package org.lianxin.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.MeasureFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.RoleKind;
import org.lianxin.listing.Listing;
import org.lianxin.reach.Reach.Reason;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Switches;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;

import java.time.LocalDate;

/** One company, one person, three measures: what the tests of reach are about. */
final class ReachCase {

    static final OrganisationSummary COMPANY = SubjectFixture.organisation(1);
    static final PersonSummary SOMEBODY = SubjectFixture.person(1);
    static final LocalDate CONDUCT = LocalDate.of(2021, 3, 1);
    static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    static final MeasureRule BAN =
            MeasureFixture.of("A12")
                    .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                    .reaches(RoleKind.PRINCIPAL)
                    .reachesIfResponsible(RoleKind.REGISTERED_PRACTITIONER)
                    .build();
    static final MeasureRule HONOURS =
            MeasureFixture.of("A13")
                    .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                    .reaches(RoleKind.PERSON_IN_CHARGE)
                    .reachesIfResponsible(RoleKind.DIRECTOR)
                    .build();
    static final MeasureRule PERSONAL_FILE =
            MeasureFixture.of("PF01")
                    .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                    .reachesWhoeverIsResponsible()
                    .build();

    private ReachCase() {}

    static ListingFixture black() {
        return ListingFixture.of(COMPANY.id()).conductOn(CONDUCT);
    }

    static ListingFixture found(String words) {
        return black().found(SOMEBODY, words, CONDUCT);
    }

    static Role held(RoleKind kind) {
        return SubjectFixture.role(SOMEBODY, COMPANY, kind, LONG_AGO, null);
    }

    /** The principal from the one day to the other. */
    static Role role(LocalDate from, @Nullable LocalDate lastDay) {
        return SubjectFixture.role(SOMEBODY, COMPANY, RoleKind.PRINCIPAL, from, lastDay);
    }

    static Reach decide(Listing listing, MeasureRule measure, Role role) {
        return ReachDecision.about(listing, DAY, Switches.RoleAt.CONDUCT).decide(measure, role);
    }

    static ReachPath path(Listing listing, MeasureRule measure, Role role) {
        return decide(listing, measure, role) instanceof Reach.Reached(ReachPath path)
                ? path
                : Assertions.fail("not reached");
    }

    static void assertReached(Listing listing, MeasureRule measure, Role role) {
        assertThat(decide(listing, measure, role)).isInstanceOf(Reach.Reached.class);
    }

    static void assertNotReached(Listing listing, MeasureRule measure, Role role, Reason reason) {
        assertThat(decide(listing, measure, role)).isEqualTo(new Reach.NotReached(role, reason));
    }
}
