package org.lianxin.kernel;

import java.util.regex.Pattern;

/**
 * A city, by the key its rulebook file has, such as {@code zhanjiang}. Not an enum: a sixth city is
 * a new file.
 */
public record City(String key) implements Comparable<City> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public City {
        if (!SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "a city key is lower-case letters, digits and hyphens");
        }
    }

    @Override
    public int compareTo(City other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
