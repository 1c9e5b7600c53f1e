package org.lianxin.gateway.http;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The keys of one issuer as it publishes them now.
 *
 * <p>They are fetched again when they grow old, so that a key taken out of the set is honoured no
 * longer than {@code keptFor}; and when a token names one that is not there, so that a new key is
 * found at the next try, but no sooner than {@code retryAfter}, or anybody could make the gateway
 * hammer the issuer. An issuer that cannot be reached costs nothing until the keys are too old.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private final Published published;
    private final Clock clock;
    private final Duration keptFor;
    private final Duration retryAfter;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Fetched fetched;

    /** Where the key set comes from. */
    interface Published {
        String fetch() throws IOException;
    }

    private record Fetched(JWKSet keys, Instant at) {}

    IssuerKeys(Published published, Clock clock, Duration keptFor, Duration retryAfter) {
        this.published = published;
        this.clock = clock;
        this.keptFor = keptFor;
        this.retryAfter = retryAfter;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        Fetched known = notOlderThan(keptFor);
        List<JWK> keys = selector.select(known.keys());
        if (!keys.isEmpty() || isYoungerThan(retryAfter, known)) {
            return keys;
        }
        return selector.select(notOlderThan(retryAfter).keys());
    }

    private Fetched notOlderThan(Duration age) throws KeySourceException {
        Fetched known = fetched;
        if (known != null && isYoungerThan(age, known)) {
            return known;
        }
        lock.lock();
        try {
            Fetched meanwhile = fetched;
            if (meanwhile != null && isYoungerThan(age, meanwhile)) {
                return meanwhile;
            }
            Fetched fresh = new Fetched(JWKSet.parse(published.fetch()), clock.instant());
            fetched = fresh;
            return fresh;
        } catch (IOException | ParseException absent) {
            throw new RemoteKeySourceException("the issuer's keys are not there", absent);
        } finally {
            lock.unlock();
        }
    }

    private boolean isYoungerThan(Duration age, Fetched known) {
        return clock.instant().isBefore(known.at().plus(age));
    }
}
