package org.lianxin.rulebook.files;

import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rulebooks that the files hold; never changes after the start. */
final class FileRulebooks implements Rulebooks {

    private final Map<City, List<Rulebook>> editionsOf;
    private final List<City> cities;

    FileRulebooks(List<Rulebook> editions) {
        editionsOf =
                editions.stream()
                        .sorted(Comparator.comparing(each -> each.inForce().from()))
                        .collect(
                                Collectors.groupingBy(
                                        Rulebook::city,
                                        TreeMap::new,
                                        Collectors.toUnmodifiableList()));
        cities = editionsOf.keySet().stream().filter(city -> !city.equals(NATIONAL)).toList();
    }

    @Override
    public Rulebook get(City city, LocalDate on) {
        return find(city, on)
                .orElseThrow(
                        () -> new NoSuchElementException("no rulebook of " + city + " on " + on));
    }

    @Override
    public Optional<Rulebook> find(City city, LocalDate on) {
        return editions(city).stream().filter(each -> each.inForce().contains(on)).findFirst();
    }

    @Override
    public List<City> cities() {
        return cities;
    }

    @Override
    public Optional<City> cityOf(DivisionCode division) {
        return cities.stream()
                .filter(
                        city ->
                                editions(city).stream()
                                        .flatMap(each -> each.divisions().stream())
                                        .anyMatch(each -> each.covers(division)))
                .findFirst();
    }

    @Override
    public List<Rulebook> editions(City city) {
        return editionsOf.getOrDefault(city, List.of());
    }
}
