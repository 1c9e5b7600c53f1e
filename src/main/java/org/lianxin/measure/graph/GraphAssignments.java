package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.CityListings;
import org.lianxin.listing.CityListings.Placement;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.AssignmentPage;
import org.lianxin.measure.AssignmentState;
import org.lianxin.measure.Assignments;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.Execution;
import org.lianxin.measure.Executions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Goes through a city's listings, so many at a time, and works out what is to be done. */
final class GraphAssignments implements Assignments {

    /** So many pages of listings are looked through for one page of assignments. */
    private static final int LOOKS_MAX = 10;

    private static final String BEFORE_ALL = "";

    private final CityListings cityListings;
    private final ListingPlaces places;
    private final Listings listings;
    private final Executions executions;
    private final Assigning assigning;
    private final Clock clock;

    GraphAssignments(
            CityListings cityListings,
            ListingPlaces places,
            Listings listings,
            Executions executions,
            Assigning assigning,
            Clock clock) {
        this.cityListings = cityListings;
        this.places = places;
        this.listings = listings;
        this.executions = executions;
        this.assigning = assigning;
        this.clock = clock;
    }

    @Override
    public AssignmentPage inbox(
            Permit permit,
            CarryingBody body,
            Set<AssignmentState> states,
            @Nullable AssignmentKey after,
            int first) {
        City city = body.city();
        if (city == null) {
            return new AssignmentPage(List.of(), null);
        }
        LocalDate today = today();
        return through(
                permit,
                city,
                (listing, done) -> assigning.to(body, listing, done, today),
                each -> states.isEmpty() || states.contains(each.execution().state()),
                after,
                first);
    }

    @Override
    public AssignmentPage feedback(
            Permit permit,
            City city,
            @Nullable String body,
            boolean wantingOnly,
            @Nullable AssignmentKey after,
            int first) {
        LocalDate today = today();
        return through(
                permit,
                city,
                (listing, done) -> assigning.owed(listing, done, today),
                each ->
                        (body == null || each.key().body().equals(body))
                                && (!wantingOnly || each.feedback().wanting()),
                after,
                first);
    }

    @Override
    public Optional<Assignment> find(Permit permit, CarryingBody body, AssignmentKey key) {
        if (!key.body().equals(body.code())) {
            return Optional.empty();
        }
        LocalDate today = today();
        return places.find(key.listing()).stream()
                .flatMap(place -> read(permit, List.of(place)).entrySet().stream())
                .flatMap(
                        entry ->
                                (key.isInitiation()
                                                ? assigning
                                                        .initiation(
                                                                entry.getKey(),
                                                                entry.getValue(),
                                                                today)
                                                        .stream()
                                                        .toList()
                                                : assigning.to(
                                                        body,
                                                        entry.getKey(),
                                                        entry.getValue(),
                                                        today))
                                        .stream())
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private AssignmentPage through(
            Permit permit,
            City city,
            BiFunction<Listing, List<Execution>, List<Assignment>> worked,
            Predicate<Assignment> wanted,
            @Nullable AssignmentKey after,
            int first) {
        List<Assignment> items = new ArrayList<>();
        String from = after == null ? BEFORE_ALL : after.listing();
        for (int look = 0; look < LOOKS_MAX; look++) {
            List<Placement> page = cityListings.page(permit, city, from);
            for (var read : read(permit, page).entrySet()) {
                List<Assignment> sorted =
                        worked.apply(read.getKey(), read.getValue()).stream()
                                .filter(each -> isBehind(each.key(), after) && wanted.test(each))
                                .sorted((a, b) -> Assignment.ORDER.compare(a.key(), b.key()))
                                .toList();
                for (Assignment each : sorted) {
                    if (items.size() == first) {
                        return new AssignmentPage(items, items.getLast().key());
                    }
                    items.add(each);
                }
            }
            if (page.size() < CityListings.PAGE_MAX) {
                return new AssignmentPage(items, null);
            }
            // Just behind the last: no key has a control character.
            from = page.getLast().id() + '\u0001';
        }
        return new AssignmentPage(items, new AssignmentKey(from, BEFORE_ALL, BEFORE_ALL));
    }

    private static boolean isBehind(AssignmentKey key, @Nullable AssignmentKey after) {
        return after == null || Assignment.ORDER.compare(key, after) > 0;
    }

    /** The listings of the page with what was done because of each, from one view. */
    private Map<Listing, List<Execution>> read(Permit permit, List<Placement> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        Set<SubjectId> subjects = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Placement placement : page) {
            subjects.add(placement.subject());
            ids.add(placement.id());
        }
        Found<Map<SubjectId, List<Listing>>> placed = listings.of(permit, subjects);
        Found<Map<String, List<Execution>>> done = executions.becauseOf(permit, ids);
        Instant seen = Found.earliest(placed, done);
        Map<String, Listing> byId = new LinkedHashMap<>();
        placed.asKnownAt(seen)
                .values()
                .forEach(each -> each.forEach(listing -> byId.put(listing.id(), listing)));
        Map<String, List<Execution>> deeds = done.asKnownAt(seen);
        Map<Listing, List<Execution>> read = new LinkedHashMap<>();
        for (String id : ids) {
            Listing listing = byId.get(id);
            if (listing != null) {
                read.put(listing, deeds.getOrDefault(id, List.of()));
            }
        }
        return read;
    }

    private LocalDate today() {
        return Assigning.dayOf(clock.instant());
    }
}
