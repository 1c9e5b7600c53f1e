package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.RelatedFact;
import org.lianxin.kernel.Bilingual;
import org.lianxin.reach.Reach;
import org.lianxin.subject.Role;

import java.util.ArrayList;
import java.util.List;

/** Listings of others that have no effect on a subject, each with why it has none. */
final class NoEffect {

    private static final Bilingual REACHES_NOBODY =
            new Bilingual("该列入的措施不及于个人", "its measures reach no person");
    private static final Bilingual UNVERIFIED =
            new Bilingual("身份未经证件号码核实", "the identity is unverified");
    private static final Bilingual NOT_THE_ORGANISATIONS =
            new Bilingual(
                    "任职人员个人的列入不及于所在组织",
                    "what stands against an officer personally does not extend to the"
                            + " organisation");

    private NoEffect() {}

    /** Those of an organisation's listings that do not reach the holder of these roles. */
    static List<RelatedFact> onPerson(List<JudgedListing> listings, List<Role> roles) {
        List<RelatedFact> facts = new ArrayList<>();
        for (JudgedListing listing : listings) {
            RelatedFact fact = factOnPerson(listing, roles);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** The court listings of an organisation's officer. */
    static List<RelatedFact> onOrganisation(List<JudgedListing> listings, Role role) {
        return listings.stream()
                .filter(listing -> listing.listing().court() != null)
                .map(listing -> fact(role, listing, NOT_THE_ORGANISATIONS))
                .toList();
    }

    /** Null where it does reach. The reason told is that of the role that came nearest. */
    private static @Nullable RelatedFact factOnPerson(JudgedListing listing, List<Role> roles) {
        Reach.NotReached nearest = null;
        Role unverified = null;
        for (Carried carried : listing.carried()) {
            for (Role role : roles) {
                switch (listing.reach().decide(carried.rule(), role)) {
                    case Reach.Reached _ -> {
                        return null;
                    }
                    case Reach.Unconfirmed _ -> unverified = role;
                    case Reach.NotReached not -> {
                        if (carried.rule().reachesPersons()
                                && (nearest == null
                                        || not.reason().compareTo(nearest.reason()) > 0)) {
                            nearest = not;
                        }
                    }
                }
            }
        }
        if (unverified != null) {
            return fact(unverified, listing, UNVERIFIED);
        }
        return nearest == null
                ? fact(roles.getFirst(), listing, whyNobody(listing))
                : fact(nearest.role(), listing, nearest.reason().text());
    }

    private static Bilingual whyNobody(JudgedListing listing) {
        if (!listing.shown().inForce()) {
            return Reach.Reason.SUSPENDED.text();
        }
        Bilingual nothing = listing.shown().nothingApplies();
        return nothing == null ? REACHES_NOBODY : nothing;
    }

    private static RelatedFact fact(Role role, JudgedListing listing, Bilingual why) {
        return new RelatedFact(
                listing.listing().subject(),
                Shown.of(role),
                listing.shown(),
                new Bilingual("没有任何效力：" + why.zh(), "Without any effect: " + why.en()));
    }
}
