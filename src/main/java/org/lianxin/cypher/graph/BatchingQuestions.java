package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The batching reader: one {@link Lane} per question.
 *
 * <p>Each asker reads its own rows in its own thread, so a row that its reading cannot take harms
 * nobody who did not ask for it.
 */
final class BatchingQuestions implements Questions, AutoCloseable {

    private final Transport transport;
    private final Limits limits;
    private final Traffic traffic;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private volatile boolean closed;

    BatchingQuestions(Transport transport, Limits limits, Traffic traffic) {
        this.transport = transport;
        this.limits = limits;
        this.traffic = traffic;
    }

    @Override
    public <K, R> Answers<K, R> ask(Question<K, R> question, Collection<? extends K> keys) {
        Map<K, Object> parameters = new LinkedHashMap<>();
        for (K key : keys) {
            parameters.computeIfAbsent(key, k -> Parameters.of(question.parameter().apply(k)));
        }
        if (parameters.isEmpty()) {
            return new Answers<>(Map.of(), Instant.MAX);
        }
        List<Landing> landings = lane(question).ask(new LinkedHashSet<Object>(parameters.values()));
        return read(question, parameters, landings);
    }

    /** Fails whoever waits, and whoever asks from now on. */
    @Override
    public void close() {
        closed = true;
        lanes.values().forEach(Lane::close);
    }

    /** The text is the question's identity: two of one text may share their flights. */
    private Lane lane(Question<?, ?> question) {
        Lane lane =
                lanes.computeIfAbsent(
                        question.text(),
                        text -> new Lane(question.name(), text, transport, limits, traffic));
        if (closed) {
            lane.close();
            throw new GraphUnavailable(question.name() + ": the gateway is closing", null);
        }
        return lane;
    }

    private static <K, R> Answers<K, R> read(
            Question<K, R> question, Map<K, Object> parameters, List<Landing> landings) {
        Map<K, R> byKey = new LinkedHashMap<>();
        parameters.forEach(
                (key, parameter) -> {
                    Row row = row(landings, parameter);
                    if (row != null) {
                        byKey.put(key, read(question, row));
                    }
                });
        Instant recordedUpTo =
                landings.stream()
                        .map(Landing::recordedUpTo)
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX);
        return new Answers<>(byKey, recordedUpTo);
    }

    private static @Nullable Row row(List<Landing> landings, Object parameter) {
        for (Landing landing : landings) {
            Row row = landing.rows().get(parameter);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private static <R> R read(Question<?, R> question, Row row) {
        try {
            return Objects.requireNonNull(question.reading().apply(row));
        } catch (GraphFailure failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw new GraphBroken(question.name() + ": its reading does not fit a row", failure);
        }
    }
}
