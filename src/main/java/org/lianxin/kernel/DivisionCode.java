package org.lianxin.kernel;

import java.util.regex.Pattern;

/**
 * An administrative division code 行政区划代码 (GB/T 2260): six digits, two each for province, city and
 * county. A code that ends in zeros stands for the whole province or city.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");

    public DivisionCode {
        value = value.strip();
        if (!SHAPE.matcher(value).matches() || value.startsWith("00")) {
            throw new IllegalArgumentException("a division code has 6 digits");
        }
    }

    public static DivisionCode of(String text) {
        return new DivisionCode(text);
    }

    /**
     * Whether {@code other} is this division or lies in it: 440800 covers 440802, 440000 covers
     * both.
     */
    public boolean covers(DivisionCode other) {
        String prefix =
                value.endsWith("0000")
                        ? value.substring(0, 2)
                        : value.endsWith("00") ? value.substring(0, 4) : value;
        return other.value.startsWith(prefix);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
