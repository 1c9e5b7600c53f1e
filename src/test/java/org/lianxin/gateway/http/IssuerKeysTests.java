package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;

import org.junit.jupiter.api.Test;
import org.lianxin.SetClock;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** An issuer changes its keys, and tells nobody. */
class IssuerKeysTests {

    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

    private final SetClock clock = new SetClock(START);
    private List<String> published = List.of("old");
    private int fetches;
    private boolean reachable = true;

    private final IssuerKeys keys =
            new IssuerKeys(
                    () -> {
                        fetches++;
                        if (!reachable) {
                            throw new IOException("not there");
                        }
                        return set(published);
                    },
                    clock,
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(5));

    @Test
    void fetchesTheSetOnce() throws Exception {
        assertThat(has("old")).isTrue();
        assertThat(has("old")).isTrue();
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void findsANewKeyAtTheNextTry() throws Exception {
        has("old");
        published = List.of("old", "new");
        clock.pass(Duration.ofSeconds(5));

        assertThat(has("new")).isTrue();
        assertThat(has("old")).isTrue();
    }

    @Test
    void forgetsAKeyThatLeftTheSet() throws Exception {
        has("old");
        published = List.of("new");
        clock.pass(Duration.ofMinutes(5));

        assertThat(has("old")).isFalse();
        assertThat(has("new")).isTrue();
    }

    @Test
    void isNotMadeToHammerTheIssuer() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(has("unheard-of-" + i)).isFalse();
        }
        assertThat(fetches).isEqualTo(1);
        clock.pass(Duration.ofSeconds(6));
        for (int i = 0; i < 100; i++) {
            assertThat(has("unheard-of-" + i)).isFalse();
        }
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void goesOnWithoutTheIssuerAsLongAsItsKeysAreYoung() throws Exception {
        has("old");
        reachable = false;
        clock.pass(Duration.ofMinutes(4));
        assertThat(has("old")).isTrue();

        clock.pass(Duration.ofMinutes(1));
        assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> has("old"));
    }

    private boolean has(String id) throws KeySourceException {
        var selector = new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
        return !keys.get(selector, null).isEmpty();
    }

    private static String set(List<String> ids) {
        return new JWKSet(
                        ids.stream()
                                .map(id -> new OctetSequenceKey.Builder(bytes()).keyID(id).build())
                                .map(JWK.class::cast)
                                .toList())
                .toString(false);
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 1);
        return bytes;
    }
}
