package org.lianxin.rulebook;

import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rulebooks of all cities and the national one. Held in memory; asking costs nothing. */
public interface Rulebooks {

    /**
     * The key of the rules that hold everywhere: what the law itself attaches to the courts' lists.
     */
    City NATIONAL = new City("national");

    /** The city's rulebook in force on that day; throws when there is none. */
    Rulebook get(City city, LocalDate on);

    /**
     * The city's rulebook in force on that day; empty for an unknown city and before its first
     * plan.
     */
    Optional<Rulebook> find(City city, LocalDate on);

    /** The national rules in force on that day, without any city's; throws when there are none. */
    default Rulebook national(LocalDate on) {
        return get(NATIONAL, on);
    }

    /**
     * The cities that have a rulebook, in the order of their keys; {@link #NATIONAL} is none of
     * them.
     */
    List<City> cities();

    /** The city that a division is or lies in; empty outside the cities that have a rulebook. */
    Optional<City> cityOf(DivisionCode division);

    /** All editions of a city's rulebook, oldest first; empty for an unknown city. */
    List<Rulebook> editions(City city);
}
