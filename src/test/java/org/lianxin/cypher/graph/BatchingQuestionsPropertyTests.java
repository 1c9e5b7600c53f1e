package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.Question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Thousands of random asks in bad weather: each gets what a naive look at the graph gives, no older
 * than its asking, or a typed failure; and none waits for ever.
 */
@Timeout(120)
class BatchingQuestionsPropertyTests {

    private static final int ASKERS = 64;
    private static final int ASKS_EACH = 60;
    private static final List<Question<Integer, Long>> QUESTIONS =
            List.of(question("one"), question("two"));

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 300_000, 4_000_000})
    void answersAsANaiveReaderWouldOrFails(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        var limits =
                new Limits(
                        1 + random.nextInt(3),
                        1 + random.nextInt(40),
                        64,
                        Duration.ofMillis(150),
                        Duration.ofSeconds(60),
                        1 + random.nextInt(6),
                        Duration.ofMillis(1 + random.nextInt(40)));
        var transport = new StormyTransport(limits, seed);
        var traffic = new Traffic();
        var questions = new BatchingQuestions(transport, limits, traffic);
        var failed = new AtomicInteger();
        var askers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < ASKERS; i++) {
                var own = random.split();
                askers.add(threads.submit(() -> askAndCheck(questions, transport, own, failed)));
            }
        }

        for (var asker : askers) {
            asker.get();
        }
        assertThat(transport.broken).isEmpty();
        assertThat(transport.failures).hasPositiveValue();
        assertThat(failed).hasPositiveValue().hasValueLessThan(ASKERS * ASKS_EACH / 2);
        assertThat(traffic.flights.sum()).isLessThan(ASKERS * ASKS_EACH);
    }

    private static void askAndCheck(
            BatchingQuestions questions,
            StormyTransport transport,
            SplittableRandom random,
            AtomicInteger failed) {
        for (int i = 0; i < ASKS_EACH; i++) {
            List<Integer> keys = random.ints(random.nextInt(12), 0, 500).boxed().toList();
            Instant before = Instant.ofEpochMilli(transport.now.incrementAndGet());
            try {
                Answers<Integer, Long> answers =
                        questions.ask(QUESTIONS.get(random.nextInt(2)), keys);
                var naive = StormyTransport.naively(keys);
                assertThat(answers.byKey()).hasSameSizeAs(naive);
                naive.forEach(
                        (key, answer) ->
                                assertThat(answers.byKey()).containsEntry(key, (long) answer));
                assertThat(answers.recordedUpTo()).isAfterOrEqualTo(before);
            } catch (GraphFailure failure) {
                failed.incrementAndGet();
            }
        }
    }

    private static Question<Integer, Long> question(String name) {
        return new Question<>(
                name,
                "// " + name + "\n$keys recordedUpTo",
                key -> key,
                row -> row.number("answer"));
    }
}
