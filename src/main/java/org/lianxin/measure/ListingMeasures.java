package org.lianxin.measure;

import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The measures that listings carry by the rules of a day: of the listing's city, and for a court's
 * listing first those of the nation. Whether the listing is in force is not asked here.
 */
public final class ListingMeasures {

    private final Rulebooks rulebooks;
    private final Map<Edition, MeasureDecision> decisions = new ConcurrentHashMap<>();

    public ListingMeasures(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** In the order of the rulebooks. */
    public List<CarriedMeasure> of(Listing listing, LocalDate on) {
        List<CarriedMeasure> carried = new ArrayList<>();
        for (City city : cities(listing)) {
            rulebooks
                    .find(city, on)
                    .map(this::decision)
                    .ifPresent(
                            decision ->
                                    decision.decide(listing, on)
                                            .carried()
                                            .forEach(
                                                    rule ->
                                                            carried.add(
                                                                    new CarriedMeasure(
                                                                            rule,
                                                                            decision.rulebook()))));
        }
        return carried;
    }

    private MeasureDecision decision(Rulebook rulebook) {
        return decisions.computeIfAbsent(
                new Edition(rulebook.city(), rulebook.inForce(), rulebook.digest()),
                edition -> MeasureDecision.under(rulebook));
    }

    /** A court elsewhere lists under the nation's rules alone. */
    private static Set<City> cities(Listing listing) {
        Set<City> cities = new LinkedHashSet<>();
        if (listing.court() != null) {
            cities.add(Rulebooks.NATIONAL);
        }
        if (listing.court() == null || !listing.city().equals(Rulebooks.NATIONAL)) {
            cities.add(listing.city());
        }
        return cities;
    }

    private record Edition(City city, Interval inForce, String digest) {}
}
