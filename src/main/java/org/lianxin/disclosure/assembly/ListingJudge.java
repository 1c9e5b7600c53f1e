package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.MeasureNotApplied;
import org.lianxin.disclosure.WayOut;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Suspension;
import org.lianxin.measure.Carriage;
import org.lianxin.measure.NotCarried;
import org.lianxin.reach.ReachDecision;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges listings by the rules of one day: the rules of the listing's city, and for a court's
 * listing first those of the nation. One for each question; a listing met twice is judged once.
 */
final class ListingJudge {

    private static final Bilingual NO_PLAN =
            new Bilingual("该市当日没有有效的规定", "no plan of the city is in force on that day");

    private final RulesInForce rules;
    private final LocalDate validAt;
    private final Map<City, Optional<EditionRules>> editions = new HashMap<>();
    private final Map<String, JudgedListing> judged = new HashMap<>();

    ListingJudge(RulesInForce rules, LocalDate validAt) {
        this.rules = rules;
        this.validAt = validAt;
    }

    LocalDate validAt() {
        return validAt;
    }

    /** Those of the listings that are in term, in their order; what has ended is not told. */
    List<JudgedListing> inTerm(List<Listing> listings) {
        List<JudgedListing> current = new ArrayList<>();
        for (Listing listing : listings) {
            if (listing.term().contains(validAt)) {
                current.add(judged.computeIfAbsent(listing.id(), id -> judge(listing)));
            }
        }
        return current;
    }

    /** A listing as it is shown, over or not. */
    ListingShown shown(Listing listing) {
        return judged.computeIfAbsent(listing.id(), id -> judge(listing)).shown();
    }

    private JudgedListing judge(Listing listing) {
        boolean inForce = listing.inForceOn(validAt);
        List<Carried> carried = new ArrayList<>();
        List<MeasureNotApplied> notApplied = new ArrayList<>();
        Bilingual nothing = NO_PLAN;
        for (EditionRules edition : editionsFor(listing)) {
            Carriage carriage = edition.carriage(listing, validAt);
            if (carriage instanceof Carriage.Nothing(Carriage.Reason reason)) {
                nothing = reason.text();
            }
            carriage.carried().forEach(rule -> carried.add(new Carried(rule, edition)));
            carriage.notCarried().forEach(spared -> notApplied.add(shown(spared)));
        }
        boolean attached = !carried.isEmpty() || !notApplied.isEmpty();
        ListingShown shown = shown(listing, inForce, attached ? null : nothing, notApplied);
        return new JudgedListing(
                listing,
                shown,
                inForce ? List.copyOf(carried) : List.of(),
                ReachDecision.about(listing, validAt, roleAt(listing)));
    }

    private List<EditionRules> editionsFor(Listing listing) {
        List<EditionRules> found = new ArrayList<>();
        if (listing.court() != null) {
            edition(Rulebooks.NATIONAL).ifPresent(found::add);
        }
        // A court elsewhere lists under the nation's rules alone.
        if (listing.court() == null || !listing.city().equals(Rulebooks.NATIONAL)) {
            edition(listing.city()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<EditionRules> edition(City city) {
        return editions.computeIfAbsent(city, key -> rules.find(key, validAt));
    }

    /**
     * The first edition that judges it says at which day; without any there is nothing to judge.
     */
    private Switches.RoleAt roleAt(Listing listing) {
        return editionsFor(listing).stream()
                .findFirst()
                .map(EditionRules::roleAt)
                .orElse(Switches.RoleAt.CONDUCT);
    }

    private ListingShown shown(
            Listing listing,
            boolean inForce,
            @Nullable Bilingual nothingApplies,
            List<MeasureNotApplied> notApplied) {
        return new ListingShown(
                rules.ids().of(listing.id()),
                listing.list(),
                listName(listing),
                listing.city(),
                listing.origin(),
                listing.category(),
                listing.authority(),
                listing.authorityCode(),
                Shown.of(listing.ground(), rules.ids()),
                Shown.of(listing.source()),
                listing.term(),
                waysOut(listing),
                listing.suspensions().stream().map(Suspension::held).toList(),
                listing.annotations(),
                listing.annotatedOn(validAt),
                listing.ending(),
                inForce,
                ReachDecision.conductOf(listing),
                listing.court(),
                nothingApplies,
                List.copyOf(notApplied));
    }

    private Bilingual listName(Listing listing) {
        City keeper = listing.court() == null ? listing.city() : Rulebooks.NATIONAL;
        return edition(keeper)
                .map(rules -> rules.listName(listing.list()))
                .orElse(listing.list().label());
    }

    List<WayOut> waysOut(Listing listing) {
        if (listing.court() != null) {
            return CourtWaysOut.of(listing, validAt);
        }
        boolean expires = listing.term().until() != null;
        return edition(listing.city())
                .map(rules -> rules.waysOut(listing.list(), expires))
                .orElseGet(() -> rules.waysOutWithoutPlan(validAt));
    }

    private static MeasureNotApplied shown(NotCarried spared) {
        return new MeasureNotApplied(
                spared.rule().code(),
                spared.rule().name(),
                spared.reason().text(),
                spared.rule().article());
    }
}
