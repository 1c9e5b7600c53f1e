package org.lianxin.cypher;

import java.util.function.Function;

/**
 * A question to the graph, asked for many keys at once.
 *
 * <p>Its text stands in a {@code .cypher} file beside the adapter. It takes {@code $keys}, a list
 * of what {@code parameter} makes of each key (a string, or a map of strings, numbers, dates and
 * booleans), reads the recorded clock first, and returns at most one row per key with the columns
 * {@code key} (the parameter, unchanged), {@code recordedUpTo} and whatever {@code reading} needs:
 *
 * <pre>{@code
 * // Which organisations have these unified codes?
 * MATCH (clock:RecordedClock {name: 'recorded'})
 * WITH clock.at AS recordedUpTo
 * UNWIND $keys AS key
 * MATCH (o:Organisation {code: key})
 * RETURN key, recordedUpTo, o.codeState AS codeState
 * }</pre>
 *
 * @param name what failures and counts call it, such as {@code subject/organisations}
 * @param text the Cypher
 * @param parameter what stands for a key in {@code $keys}; equal keys give equal parameters
 * @param reading makes the answer for one key from its row; called in the asker's own thread
 * @param <K> what is asked about
 * @param <R> the answer for one key, immutable
 */
public record Question<K, R>(
        String name, String text, Function<K, Object> parameter, Function<Row, R> reading) {

    public Question {
        CypherText.requireSentence(name, text);
        CypherText.require(name, text, "$keys");
        CypherText.require(name, text, "recordedUpTo");
    }

    /**
     * The question in {@code file}, which stands beside {@code beside}.
     *
     * @throws IllegalArgumentException if there is no such file, or it breaks the form above
     */
    public static <K, R> Question<K, R> of(
            Class<?> beside, String file, Function<K, Object> parameter, Function<Row, R> reading) {
        return new Question<>(
                CypherText.name(beside, file), CypherText.read(beside, file), parameter, reading);
    }

    /** The question in {@code file} whose keys are plain strings. */
    public static <R> Question<String, R> ofTexts(
            Class<?> beside, String file, Function<Row, R> reading) {
        return of(beside, file, key -> key, reading);
    }
}
