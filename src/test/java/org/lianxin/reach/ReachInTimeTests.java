package org.lianxin.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.reach.ReachCase.BAN;
import static org.lianxin.reach.ReachCase.CONDUCT;
import static org.lianxin.reach.ReachCase.DAY;
import static org.lianxin.reach.ReachCase.HONOURS;
import static org.lianxin.reach.ReachCase.LONG_AGO;
import static org.lianxin.reach.ReachCase.SOMEBODY;
import static org.lianxin.reach.ReachCase.assertNotReached;
import static org.lianxin.reach.ReachCase.assertReached;
import static org.lianxin.reach.ReachCase.black;
import static org.lianxin.reach.ReachCase.held;
import static org.lianxin.reach.ReachCase.role;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.listing.Listing;
import org.lianxin.reach.Reach.Reason;
import org.lianxin.rulebook.Switches;
import org.lianxin.subject.Role;

import java.time.LocalDate;

/** Reach by days: of the conduct, of the role, of the term, of the finding. */
class ReachInTimeTests {

    @Test
    void doesNotCountAFindingMadeAfterTheDayAskedFor() {
        Listing tomorrow = black().found(SOMEBODY, "直接责任", DAY.plusDays(1)).build();
        Listing today = black().found(SOMEBODY, "直接责任", DAY).build();
        assertNotReached(tomorrow, HONOURS, held(RoleKind.DIRECTOR), Reason.NOT_FOUND_RESPONSIBLE);
        assertReached(today, HONOURS, held(RoleKind.DIRECTOR));
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
    void reachesByAConsumptionRestrictionWhoeverHeldTheRoleWhenItWasOrdered() {
        Listing restriction = black().court(ListKind.CONSUMPTION_RESTRICTION, null, null).build();
        LocalDate ordered = LocalDate.of(2021, 6, 1);
        assertReached(restriction, BAN, role(ordered, null));
        assertNotReached(restriction, BAN, role(CONDUCT, CONDUCT), Reason.LEFT_BEFORE);
    }
}
