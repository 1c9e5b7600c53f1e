package org.lianxin.kernel;

/**
 * The keyed hash that stands for a person instead of a document number: 64 lower-case hexadecimal
 * digits (HMAC-SHA256). Opaque; {@link #toString()} shows only its start, so that a log line cannot
 * be joined with an answer.
 */
public record PersonKey(String hex) implements Comparable<PersonKey> {

    private static final int LENGTH = 64;

    public PersonKey {
        if (hex.length() != LENGTH || !isHexadecimal(hex)) {
            throw new IllegalArgumentException("a person key is 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public int compareTo(PersonKey other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex.substring(0, 8) + "…";
    }

    /** Every row with a person makes one of these: a loop, not an expression. */
    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
