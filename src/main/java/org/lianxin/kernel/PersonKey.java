package org.lianxin.kernel;

/**
 * The keyed hash that stands for a person instead of a document number: 64 lower-case hexadecimal
 * digits (HMAC-SHA256). Opaque; {@link #toString()} shows only its start, so that a log line cannot
 * be joined with an answer.
 */
public record PersonKey(String hex) implements Comparable<PersonKey> {

    public PersonKey {
        if (!hex.matches("[0-9a-f]{64}")) {
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
}
