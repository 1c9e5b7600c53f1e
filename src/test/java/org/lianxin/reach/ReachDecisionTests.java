package org.lianxin.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.MeasureFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.listing.Listing;
import org.lianxin.reach.Reach.Reason;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Switches;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;

import java.time.LocalDate;

class ReachDecisionTests {

    private static final OrganisationSummary COMPANY = SubjectFixture.organisation(1);
    private static final PersonSummary SOMEBODY = SubjectFixture.person(1);
    private static final LocalDate CONDUCT = LocalDate.of(2021, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private static final MeasureRule BAN =
            MeasureFixture.of("A12")
                    .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                    .reaches(RoleKind.PRINCIPAL)
                    .reachesIfResponsible(RoleKind.REGISTERED_PRACTITIONER)
                    .build();
    private static final MeasureRule HONOURS =
            MeasureFixture.of("A13")
                    .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                    .reaches(RoleKind.PERSON_IN_CHARGE)
                    .reachesIfResponsible(RoleKind.DIRECTOR)
                    .build();
    private static final MeasureRule PERSONAL_FILE =
            MeasureFixture.of("PF01")
                    .reaches(RoleKind.LEGAL_REPRESENTATIVE)
                    .reachesWhoeverIsResponsible()
                    .build();

    @Test
    void reachesWhoeverHeldANamedRoleAtTheConduct() {
        assertReached(black().build(), BAN, held(RoleKind.PRINCIPAL));
    }

    @Test
    void tellsTheWholePath() {
        Listing listing = black().build();
        Role role = held(RoleKind.LEGAL_REPRESENTATIVE);
        assertThat(decide(listing, BAN, role))
                .isEqualTo(new Reach.Reached(new ReachPath(listing, role, false, BAN, "§10")));
    }

    @Test
    void doesNotReachARoleThatTheMeasureDoesNotName() {
        assertNotReached(black().build(), HONOURS, held(RoleKind.PRINCIPAL), Reason.ROLE_NOT_NAMED);
    }

    @Test
    void keepsPrincipalAndPersonInChargeApart() {
        assertReached(black().build(), HONOURS, held(RoleKind.PERSON_IN_CHARGE));
        assertNotReached(
                black().build(), BAN, held(RoleKind.PERSON_IN_CHARGE), Reason.ROLE_NOT_NAMED);
    }

    @Test
    void reachesADirectorOnlyIfFoundDirectlyResponsible() {
        Role director = held(RoleKind.DIRECTOR);
        assertNotReached(black().build(), HONOURS, director, Reason.NOT_FOUND_RESPONSIBLE);
        assertReached(found("直接责任").build(), HONOURS, director);
    }

    @Test
    void doesNotCountResponsibilityThatIsNotDirect() {
        assertNotReached(
                found("领导责任").build(),
                HONOURS,
                held(RoleKind.DIRECTOR),
                Reason.NOT_FOUND_RESPONSIBLE);
    }

    @Test
    void doesNotCountAnothersResponsibility() {
        Listing listing = black().found(SubjectFixture.person(2), "直接责任", CONDUCT).build();
        assertNotReached(listing, HONOURS, held(RoleKind.DIRECTOR), Reason.NOT_FOUND_RESPONSIBLE);
    }

    @Test
    void doesNotCountAFindingMadeAfterTheDayAskedFor() {
        Listing tomorrow = black().found(SOMEBODY, "直接责任", DAY.plusDays(1)).build();
        Listing today = black().found(SOMEBODY, "直接责任", DAY).build();
        assertNotReached(tomorrow, HONOURS, held(RoleKind.DIRECTOR), Reason.NOT_FOUND_RESPONSIBLE);
        assertReached(today, HONOURS, held(RoleKind.DIRECTOR));
    }

    @Test
    void doesNotReachAnUnnamedRoleThoughItsHolderIsResponsible() {
        assertNotReached(
                found("直接责任").build(), BAN, held(RoleKind.DIRECTOR), Reason.ROLE_NOT_NAMED);
    }

    @Test
    void writesIntoThePersonalFileOfWhoeverIsResponsibleWhateverTheTitle() {
        for (RoleKind kind : RoleKind.values()) {
            assertReached(found("直接责任").build(), PERSONAL_FILE, held(kind));
        }
        assertNotReached(
                black().build(),
                PERSONAL_FILE,
                held(RoleKind.SUPERVISOR),
                Reason.NOT_FOUND_RESPONSIBLE);
    }

    @Test
    void saysWhetherResponsibilityWasWhatLedThere() {
        Listing listing = found("直接责任").build();
        assertThat(path(listing, HONOURS, held(RoleKind.DIRECTOR)).directlyResponsible()).isTrue();
        assertThat(path(listing, PERSONAL_FILE, held(RoleKind.LEGAL_REPRESENTATIVE)))
                .extracting(ReachPath::directlyResponsible)
                .isEqualTo(false);
    }

    @Test
    void doesNotReachWhoLeftBeforeTheConduct() {
        Role left = role(LONG_AGO, CONDUCT.minusDays(1));
        assertNotReached(black().build(), BAN, left, Reason.LEFT_BEFORE);
        assertReached(black().build(), BAN, role(LONG_AGO, CONDUCT));
    }

    @Test
    void doesNotReachWhoJoinedAfterTheConduct() {
        assertNotReached(
                black().build(), BAN, role(CONDUCT.plusDays(1), null), Reason.JOINED_AFTER);
        assertReached(black().build(), BAN, role(CONDUCT, null));
    }

    @Test
    void reachesWhoHeldTheRoleOnAnyDayOfALongConduct() {
        Listing listing = black().conduct(CONDUCT, CONDUCT.plusDays(10)).build();
        assertReached(listing, BAN, role(CONDUCT.plusDays(10), null));
        assertReached(listing, BAN, role(LONG_AGO, CONDUCT));
        assertReached(listing, BAN, role(CONDUCT.plusDays(4), CONDUCT.plusDays(5)));
        assertNotReached(listing, BAN, role(CONDUCT.plusDays(11), null), Reason.JOINED_AFTER);
        assertNotReached(listing, BAN, role(LONG_AGO, CONDUCT.minusDays(1)), Reason.LEFT_BEFORE);
    }

    @Test
    void judgesRolesAtTheListingWhereARulebookSaysSo() {
        Role since = role(LocalDate.of(2021, 6, 1), null);
        assertThat(
                        ReachDecision.about(black().build(), DAY, Switches.RoleAt.LISTING)
                                .decide(BAN, since))
                .isInstanceOf(Reach.Reached.class);
        assertNotReached(black().build(), BAN, since, Reason.JOINED_AFTER);
    }

    @Test
    void tellsAnUnverifiedPersonOnlyAsUnconfirmed() {
        Role role =
                SubjectFixture.role(
                        SubjectFixture.unverified(1), COMPANY, RoleKind.PRINCIPAL, LONG_AGO, null);
        assertThat(decide(black().build(), BAN, role)).isInstanceOf(Reach.Unconfirmed.class);
        assertThat(decide(black().build(), HONOURS, role)).isInstanceOf(Reach.NotReached.class);
    }

    @Test
    void reachesNobodyBeforeOrAfterTheTerm() {
        Listing listing = black().term(DAY, DAY).build();
        Role role = held(RoleKind.PRINCIPAL);
        assertReached(listing, BAN, role);
        for (LocalDate day : new LocalDate[] {DAY.minusDays(1), DAY.plusDays(1)}) {
            assertThat(ReachDecision.about(listing, day, Switches.RoleAt.CONDUCT).decide(BAN, role))
                    .isEqualTo(new Reach.NotReached(role, Reason.NOT_IN_TERM));
        }
    }

    @Test
    void reachesNobodyWhileSuspended() {
        Role role = held(RoleKind.PRINCIPAL);
        assertNotReached(black().suspended(DAY, null).build(), BAN, role, Reason.SUSPENDED);
        assertReached(black().suspended(LONG_AGO, DAY.minusDays(1)).build(), BAN, role);
    }

    @Test
    void rewardsOnlyTheListedSubject() {
        assertNotReached(
                black().on(ListKind.RED).build(),
                BAN,
                held(RoleKind.LEGAL_REPRESENTATIVE),
                Reason.HONOUR_OF_THE_LISTED_ALONE);
    }

    @Test
    void reachesNobodyFromAnOrganisationsEntryAsDishonestDebtor() {
        Listing debtor = found("直接责任").court(ListKind.COURT_DEBTOR, null, null).build();
        assertNotReached(
                debtor, BAN, held(RoleKind.LEGAL_REPRESENTATIVE), Reason.COURT_DEBTOR_ALONE);
    }

    @Test
    void reachesByAConsumptionRestrictionWhoeverHeldTheRoleWhenItWasOrdered() {
        Listing restriction = black().court(ListKind.CONSUMPTION_RESTRICTION, null, null).build();
        LocalDate ordered = LocalDate.of(2021, 6, 1);
        assertReached(restriction, BAN, role(ordered, null));
        assertNotReached(restriction, BAN, role(CONDUCT, CONDUCT), Reason.LEFT_BEFORE);
    }

    @Test
    void refusesARoleHeldElsewhere() {
        Role elsewhere =
                SubjectFixture.role(
                        SOMEBODY,
                        SubjectFixture.organisation(2),
                        RoleKind.PRINCIPAL,
                        LONG_AGO,
                        null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(black().build(), BAN, elsewhere));
    }

    private static ListingFixture black() {
        return ListingFixture.of(COMPANY.id()).conductOn(CONDUCT);
    }

    private static ListingFixture found(String words) {
        return black().found(SOMEBODY, words, CONDUCT);
    }

    private static Role held(RoleKind kind) {
        return SubjectFixture.role(SOMEBODY, COMPANY, kind, LONG_AGO, null);
    }

    /** The principal from the one day to the other. */
    private static Role role(LocalDate from, @Nullable LocalDate lastDay) {
        return SubjectFixture.role(SOMEBODY, COMPANY, RoleKind.PRINCIPAL, from, lastDay);
    }

    private static Reach decide(Listing listing, MeasureRule measure, Role role) {
        return ReachDecision.about(listing, DAY, Switches.RoleAt.CONDUCT).decide(measure, role);
    }

    private static ReachPath path(Listing listing, MeasureRule measure, Role role) {
        return decide(listing, measure, role) instanceof Reach.Reached(ReachPath path)
                ? path
                : Assertions.fail("not reached");
    }

    private static void assertReached(Listing listing, MeasureRule measure, Role role) {
        assertThat(decide(listing, measure, role)).isInstanceOf(Reach.Reached.class);
    }

    private static void assertNotReached(
            Listing listing, MeasureRule measure, Role role, Reason reason) {
        assertThat(decide(listing, measure, role)).isEqualTo(new Reach.NotReached(role, reason));
    }
}
