package org.lianxin.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lianxin.reach.ReachCase.BAN;
import static org.lianxin.reach.ReachCase.COMPANY;
import static org.lianxin.reach.ReachCase.CONDUCT;
import static org.lianxin.reach.ReachCase.HONOURS;
import static org.lianxin.reach.ReachCase.LONG_AGO;
import static org.lianxin.reach.ReachCase.PERSONAL_FILE;
import static org.lianxin.reach.ReachCase.SOMEBODY;
import static org.lianxin.reach.ReachCase.assertNotReached;
import static org.lianxin.reach.ReachCase.assertReached;
import static org.lianxin.reach.ReachCase.black;
import static org.lianxin.reach.ReachCase.decide;
import static org.lianxin.reach.ReachCase.found;
import static org.lianxin.reach.ReachCase.held;
import static org.lianxin.reach.ReachCase.path;

import org.junit.jupiter.api.Test;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.listing.Listing;
import org.lianxin.reach.Reach.Reason;
import org.lianxin.subject.Role;

class ReachDecisionTests {

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
    void tellsAnUnverifiedPersonOnlyAsUnconfirmed() {
        Role role =
                SubjectFixture.role(
                        SubjectFixture.unverified(1), COMPANY, RoleKind.PRINCIPAL, LONG_AGO, null);
        assertThat(decide(black().build(), BAN, role)).isInstanceOf(Reach.Unconfirmed.class);
        assertThat(decide(black().build(), HONOURS, role)).isInstanceOf(Reach.NotReached.class);
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
}
