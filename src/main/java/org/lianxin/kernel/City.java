package org.lianxin.kernel;

/**
 * A city, by the key its rulebook file has, such as {@code zhanjiang}. Not an enum: a sixth city is
 * a new file.
 */
public record City(String key) implements Comparable<City> {

    public City {
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
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
