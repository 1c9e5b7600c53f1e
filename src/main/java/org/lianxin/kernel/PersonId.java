package org.lianxin.kernel;

/** A natural person, by keyed hash. */
public record PersonId(PersonKey key) implements SubjectId {

    /** Holds the whole key; it is for asking the graph, not for logs. */
    @Override
    public String value() {
        return "P:" + key.hex();
    }

    @Override
    public String toString() {
        return "P:" + key;
    }
}
