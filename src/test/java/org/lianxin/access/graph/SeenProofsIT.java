package org.lianxin.access.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.SeenProofs;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.cypher.graph.TestDoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A proof is good once, whoever is asked and however many ask at once. */
class SeenProofsIT {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(120);

    private final AtomicInteger commits = new AtomicInteger();

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void takesAProofOnce() {
        SeenProofs proofs = gateway(NOW);

        assertThat(proofs.isFirst("a", LATER)).isTrue();
        assertThat(proofs.isFirst("a", LATER)).isFalse();
        assertThat(proofs.isFirst("b", LATER)).isTrue();
    }

    @Test
    void takesAProofOnceOnAllGateways() {
        assertThat(gateway(NOW).isFirst("a", LATER)).isTrue();
        assertThat(gateway(NOW).isFirst("a", LATER)).isFalse();
    }

    @Test
    void letsOneOfManyWinWhoShowTheSameAtTwoGateways() throws Exception {
        List<SeenProofs> gateways = List.of(gateway(NOW), gateway(NOW));
        List<Callable<Boolean>> showings =
                IntStream.range(0, 400)
                        .<Callable<Boolean>>mapToObj(
                                i -> () -> gateways.get(i % 2).isFirst("p" + i / 20, LATER))
                        .toList();

        assertThat(wins(showings)).isEqualTo(20);
    }

    @Test
    void sharesACommitAmongThoseWhoWait() throws Exception {
        SeenProofs proofs = gateway(NOW);
        List<Callable<Boolean>> showings =
                IntStream.range(0, 640)
                        .<Callable<Boolean>>mapToObj(i -> () -> proofs.isFirst("p" + i, LATER))
                        .toList();

        assertThat(wins(showings)).isEqualTo(640);
        assertThat(commits.get()).isLessThan(200);
    }

    @Test
    void forgetsWhatNobodyAcceptsAnyMore() {
        gateway(NOW).isFirst("old", NOW.plusSeconds(1));
        gateway(NOW).isFirst("young", LATER);

        gateway(NOW.plusSeconds(2)).isFirst("new", LATER);

        assertThat(stored()).containsExactlyInAnyOrder("young", "new");
    }

    private SeenProofs gateway(Instant now) {
        UntimedTransactions transactions = TestDoor.untimed();
        UntimedTransactions counted =
                new UntimedTransactions() {
                    @Override
                    public <T> T write(Duration limit, Task<T> work) {
                        commits.incrementAndGet();
                        return transactions.write(limit, work);
                    }
                };
        return new GraphSeenProofs(new ProofCommits(counted, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private static long wins(List<Callable<Boolean>> showings) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long wins = 0;
            for (Future<Boolean> showing : threads.invokeAll(showings)) {
                wins += showing.get() ? 1 : 0;
            }
            return wins;
        }
    }

    private static List<String> stored() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (p:SeenProof) RETURN p.key AS key")
                    .list(row -> row.get("key").asString());
        }
    }
}
