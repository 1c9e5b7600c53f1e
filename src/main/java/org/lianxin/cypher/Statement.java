package org.lianxin.cypher;

/**
 * A change to the graph: one {@code .cypher} file beside the adapter that makes it, with a sentence
 * as its first line. It may use {@code $recordedAt}, which the transaction hands it.
 *
 * @param name what failures call it, such as {@code subject/place-registrations}
 * @param text the Cypher
 */
public record Statement(String name, String text) {

    public Statement {
        CypherText.requireSentence(name, text);
    }

    /**
     * The statement in {@code file}, which stands beside {@code beside}.
     *
     * @throws IllegalArgumentException if there is no such file, or it lacks its sentence
     */
    public static Statement of(Class<?> beside, String file) {
        return new Statement(CypherText.name(beside, file), CypherText.read(beside, file));
    }
}
