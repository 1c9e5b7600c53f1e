package org.lianxin.exchange.bell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How bells are rung, under {@code lianxin.bell}; all of it stands in {@code src/docs/limits.md}.
 *
 * @param signingKey private Ed25519 key in PKCS #8, PEM or its Base64; empty: no bells are offered
 * @param every how often it is looked for bells to ring
 * @param timeout for one call from beginning to end
 * @param retryFirst after the first failure; doubled with each further one
 * @param retryMax at most
 * @param failuresMax after so many failures a bell is dead
 * @param loopbackAllowed whether a bell may be on this very machine, without encryption; for
 *     development alone
 */
@ConfigurationProperties("lianxin.bell")
record BellProperties(
        @DefaultValue("") String signingKey,
        @DefaultValue("1s") Duration every,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("5s") Duration retryFirst,
        @DefaultValue("1h") Duration retryMax,
        @DefaultValue("12") int failuresMax,
        @DefaultValue("false") boolean loopbackAllowed) {

    BellProperties {
        for (Duration time : new Duration[] {every, timeout, retryFirst, retryMax}) {
            if (time.toMillis() < 1) {
                throw new IllegalArgumentException("every time under lianxin.bell is positive");
            }
        }
        if (failuresMax < 1) {
            throw new IllegalArgumentException("a bell that is never heard has to die");
        }
    }

    /** How long after that many failures in a row it is rung again. */
    Duration pause(int failures) {
        Duration pause = retryFirst;
        for (int i = 1; i < failures && pause.compareTo(retryMax) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(retryMax) < 0 ? pause : retryMax;
    }

    /** For so long a bell is one gateway's; longer than it can take to ring it. */
    Duration claim() {
        return timeout.multipliedBy(3);
    }
}
