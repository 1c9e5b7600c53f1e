package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.SetClock;
import org.lianxin.gateway.http.Nonces.Standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Which proofs a gateway can judge by its own memory, and that it lets none in twice. */
class NoncesTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T00:00:00Z"));
    private final Nonces nonces = nonces(1000);

    @Test
    void takesAProofOnceWithItsOwnNonce() {
        String nonce = nonces.current();

        assertThat(nonces.show(nonce, proof(1))).isEqualTo(Standing.FIRST);
        assertThat(nonces.show(nonce, proof(1))).isEqualTo(Standing.SHOWN);
        assertThat(nonces.show(nonce, proof(2))).isEqualTo(Standing.FIRST);
    }

    @Test
    void asksTheGraphAboutProofsWithoutOneAndWithTheSharedOne() {
        assertThat(nonces.show(null, proof(1))).isEqualTo(Standing.ASK_GRAPH);
        assertThat(nonces.show(Nonces.SHARED, proof(1))).isEqualTo(Standing.ASK_GRAPH);
    }

    @Test
    void neverTakesAnotherGatewaysNorOneFromBeforeARestart() {
        Nonces other = nonces(1000);

        assertThat(nonces.show(other.current(), proof(1))).isEqualTo(Standing.FOREIGN);
        assertThat(nonces.show("", proof(1))).isEqualTo(Standing.FOREIGN);
        assertThat(nonces.show("x".repeat(10_000), proof(1))).isEqualTo(Standing.FOREIGN);
    }

    @Test
    void neverTakesAProofAgainWhoseNonceItHasForgotten() {
        String first = nonces.current();
        nonces.show(first, proof(1));
        clock.pass(Duration.ofSeconds(60));
        String second = nonces.current();

        assertThat(second).isNotEqualTo(first);
        assertThat(nonces.show(first, proof(1))).isEqualTo(Standing.SHOWN);
        assertThat(nonces.show(first, proof(2))).isEqualTo(Standing.FIRST);

        clock.pass(Duration.ofSeconds(60));
        assertThat(nonces.show(second, proof(3))).isEqualTo(Standing.FIRST);
        assertThat(nonces.show(first, proof(1))).isEqualTo(Standing.PASSED);
        assertThat(nonces.show(first, proof(4))).isEqualTo(Standing.PASSED);
    }

    @Test
    void remembersNoMoreThanItMay() {
        Nonces few = nonces(10);
        String first = few.current();
        for (int i = 0; i < 10; i++) {
            assertThat(few.show(first, proof(i))).isEqualTo(Standing.FIRST);
        }

        assertThat(few.current()).isNotEqualTo(first);
        assertThat(few.show(first, proof(3))).isEqualTo(Standing.SHOWN);
    }

    @Test
    void tellsAClientTheNextOneOnlyWhenItNeedsIt() {
        String first = nonces.current();

        assertThat(nonces.after(null)).isEqualTo(first);
        assertThat(nonces.after(first)).isNull();
        assertThat(nonces.after(Nonces.SHARED)).isNull();
        clock.pass(Duration.ofSeconds(60));
        assertThat(nonces.after(first)).isEqualTo(nonces.current()).isNotEqualTo(first);
    }

    @Test
    void letsOneOfManyWin() throws Exception {
        Nonces few = nonces(50);
        List<Callable<Standing>> shows = new ArrayList<>();
        for (int proof = 0; proof < 200; proof++) {
            String shown = proof(proof);
            String nonce = few.current();
            shows.addAll(Collections.nCopies(8, () -> few.show(nonce, shown)));
        }
        int firsts = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var standing : threads.invokeAll(shows)) {
                firsts += standing.get() == Standing.FIRST ? 1 : 0;
            }
        }

        assertThat(firsts).isEqualTo(200);
    }

    private Nonces nonces(int proofsMax) {
        return new Nonces(clock, Duration.ofSeconds(60), proofsMax);
    }

    private static String proof(int number) {
        return Sha256.base64Url("proof " + number);
    }
}
