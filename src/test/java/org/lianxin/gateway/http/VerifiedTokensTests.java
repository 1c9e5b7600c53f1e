package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class VerifiedTokensTests {

    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

    private final SettableClock clock = new SettableClock();
    private int checks;
    private Instant expiry = START.plusSeconds(3600);
    private boolean good = true;

    private final JwtDecoder decoder =
            token -> {
                checks++;
                if (!good) {
                    throw new BadJwtException("no");
                }
                return Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .claim("sub", "client")
                        .claim("caller_kind", "BANK")
                        .expiresAt(expiry)
                        .build();
            };
    private final VerifiedTokens tokens =
            new VerifiedTokens(decoder, clock, Duration.ofSeconds(60), 100);

    @Test
    void checksATokenOnceAMinute() {
        for (int i = 0; i < 5; i++) {
            present("a");
        }
        assertThat(checks).isEqualTo(1);

        clock.now = START.plusSeconds(60);
        present("a");
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void remembersNoTokenBeyondItsExpiry() {
        expiry = START.plusSeconds(10);
        present("a");
        clock.now = START.plusSeconds(10);
        good = false;

        assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> present("a"));
    }

    @Test
    void remembersNoRefusal() {
        good = false;
        assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> present("a"));
        good = true;
        present("a");
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void tellsTokensApart() {
        present("a");
        present("b");
        assertThat(checks).isEqualTo(2);
    }

    private void present(String token) {
        assertThat(tokens.verified(token).caller().getName()).isEqualTo("client");
    }

    private static final class SettableClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
