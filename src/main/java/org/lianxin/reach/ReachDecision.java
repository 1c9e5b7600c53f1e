package org.lianxin.reach;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Finding;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.PersonId;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.PersonRole;
import org.lianxin.rulebook.Switches;
import org.lianxin.subject.Role;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Whom one listing extends to on one day: the formula of {@code package-info}, role by role.
 *
 * <p>Whether the listing carries the measure at all is decided before (floor {@code measure}); here
 * it is taken for given.
 */
public final class ReachDecision {

    private final Listing listing;
    private final Interval judged;
    private final Set<PersonId> directlyResponsible;
    private final Reach.@Nullable Reason nobody;

    private ReachDecision(Listing listing, LocalDate validAt, Switches.RoleAt roleAt) {
        this.listing = listing;
        this.judged = judged(listing, roleAt);
        this.directlyResponsible = directlyResponsible(listing, validAt);
        this.nobody = whyNobody(listing, validAt);
    }

    /**
     * The decision about this listing on that day.
     *
     * @param roleAt at which day the rulebook judges roles ({@code persons.roleAt})
     */
    public static ReachDecision about(Listing listing, LocalDate validAt, Switches.RoleAt roleAt) {
        return new ReachDecision(listing, validAt, roleAt);
    }

    /** The days of the conduct: its own interval where a source gives one, else its one day. */
    public static Interval conductOf(Listing listing) {
        Interval interval = listing.conduct();
        return interval != null ? interval : oneDay(listing.conductOn());
    }

    /** Whether the measure reaches the holder of this role at the listed organisation. */
    public Reach decide(MeasureRule measure, Role role) {
        if (!role.organisation().id().equals(listing.subject())) {
            throw new IllegalArgumentException("the role is held at another organisation");
        }
        Reach.Reason reason = whyNotHeld(role);
        if (reason != null) {
            return new Reach.NotReached(role, reason);
        }
        Naming naming = namingOf(measure, role);
        return switch (naming) {
            case Naming.None(Reach.Reason why) -> new Reach.NotReached(role, why);
            case Naming.By(boolean responsible, String article) -> {
                ReachPath path = new ReachPath(listing, role, responsible, measure, article);
                yield role.person().verified()
                        ? new Reach.Reached(path)
                        : new Reach.Unconfirmed(path);
            }
        };
    }

    private Reach.@Nullable Reason whyNotHeld(Role role) {
        if (nobody != null) {
            return nobody;
        }
        if (judged.overlaps(role.held())) {
            return null;
        }
        return role.held().from().isBefore(judged.from())
                ? Reach.Reason.LEFT_BEFORE
                : Reach.Reason.JOINED_AFTER;
    }

    /** A role named without condition prevails over one named only for the responsible. */
    private Naming namingOf(MeasureRule measure, Role role) {
        boolean responsible = directlyResponsible.contains(role.person().id());
        Naming found = new Naming.None(Reach.Reason.ROLE_NOT_NAMED);
        for (PersonRole named : measure.persons()) {
            if (named.role() == role.kind()) {
                if (!named.onlyIfDirectlyResponsible()) {
                    return new Naming.By(false, named.article());
                }
                found =
                        responsible
                                ? new Naming.By(true, named.article())
                                : new Naming.None(Reach.Reason.NOT_FOUND_RESPONSIBLE);
            }
        }
        if (measure.anyDirectlyResponsible() && found instanceof Naming.None) {
            return responsible
                    ? new Naming.By(true, measure.article())
                    : new Naming.None(Reach.Reason.NOT_FOUND_RESPONSIBLE);
        }
        return found;
    }

    /** A consumption restriction has no conduct of its own but the day it was ordered. */
    private static Interval judged(Listing listing, Switches.RoleAt roleAt) {
        Interval ordered = oneDay(listing.term().from());
        return listing.list() == ListKind.CONSUMPTION_RESTRICTION
                ? ordered
                : switch (roleAt) {
                    case CONDUCT -> conductOf(listing);
                    case LISTING -> ordered;
                };
    }

    private static Interval oneDay(LocalDate day) {
        return new Interval(day, day.plusDays(1));
    }

    /** A finding made after the day asked for had not been made on it. */
    private static Set<PersonId> directlyResponsible(Listing listing, LocalDate validAt) {
        Set<PersonId> persons = new HashSet<>();
        for (Finding finding : listing.ground().responsible()) {
            if (finding.direct() && !finding.foundOn().isAfter(validAt)) {
                persons.add(finding.person().id());
            }
        }
        return persons;
    }

    private static Reach.@Nullable Reason whyNobody(Listing listing, LocalDate validAt) {
        if (!listing.term().contains(validAt)) {
            return Reach.Reason.NOT_IN_TERM;
        }
        if (!listing.inForceOn(validAt)) {
            return Reach.Reason.SUSPENDED;
        }
        return switch (listing.list()) {
            case RED -> Reach.Reason.HONOUR_OF_THE_LISTED_ALONE;
            case COURT_DEBTOR -> Reach.Reason.COURT_DEBTOR_ALONE;
            case BLACK, ATTENTION, SERIOUS_DISHONESTY, CONSUMPTION_RESTRICTION -> null;
        };
    }

    /** How a measure names a role. */
    private sealed interface Naming {
        record By(boolean responsible, String article) implements Naming {}

        record None(Reach.Reason reason) implements Naming {}
    }
}
