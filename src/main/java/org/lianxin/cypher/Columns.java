package org.lianxin.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of values that stand in a list, in their order. A question that brings many rows of one
 * kind brings them as lists: their names in each of them would be a third of what travels.
 */
public final class Columns {

    /** Where something came from, in the order of {@link Filed#read} and {@link Versioned#of}. */
    public static final Columns VERSION =
            of("file", "line", "sourceUnit", "sourceUnitCode", "recordedAt", "supersededAt");

    private final List<String> names;
    private final Map<String, Integer> places;

    private Columns(List<String> names) {
        this.names = names;
        this.places =
                IntStream.range(0, names.size())
                        .boxed()
                        .collect(Collectors.toUnmodifiableMap(names::get, place -> place));
    }

    public static Columns of(String... names) {
        return new Columns(List.of(names));
    }

    /** These, then those. */
    public Columns and(Columns others) {
        List<String> all = new ArrayList<>(names);
        all.addAll(others.names);
        return new Columns(List.copyOf(all));
    }

    public int size() {
        return names.size();
    }

    /**
     * Where the value of that name stands, counted from 0.
     *
     * @throws GraphBroken if no value has that name
     */
    public int placeOf(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new GraphBroken("column " + name + " is not among " + names, null);
        }
        return place;
    }
}
