package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.Recognised;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Following;
import org.lianxin.gateway.TypedError;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs a subscription: the same operation again for each page, from where the last one ended.
 *
 * <p>History and live are the same reading from the follower's own cursor, so there is no place
 * where one is handed over to the other: as long as the page ends before the feed does the next one
 * is read at once, then the follower waits for the feed's head to move. Each page goes the way of
 * any answer: caller recognised, document allowed, entries in the audit log, and only then sent.
 * The next one is read when the transport has taken the last.
 */
final class Streaming {

    private final Settling settling;
    private final Admissions admissions;
    private final Rates rates;
    private final FeedHeads heads;
    private final Clock clock;
    private final LiveProperties properties;

    Streaming(
            Settling settling,
            Admissions admissions,
            Rates rates,
            FeedHeads heads,
            Clock clock,
            LiveProperties properties) {
        this.settling = settling;
        this.admissions = admissions;
        this.rates = rates;
        this.heads = heads;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Runs an operation to its end: one answer, or pages until the stream is over.
     *
     * @throws IOException if the consumer is gone, or takes nothing any more
     */
    void run(Party party, Operation operation, LiveStream stream, Outlet outlet)
            throws IOException, InterruptedException {
        Following step = Following.first();
        while (!stream.isOver()) {
            Optional<Answer> refused = beyondRightOrRate(party, stream);
            if (refused.isPresent()) {
                outlet.refuse(refused.get());
                return;
            }
            Answer page = settling.answer(party.caller(), operation, null, step);
            if (page.refusal() != null) {
                outlet.refuse(page);
                return;
            }
            Following.Place place = step.reached().orElse(null);
            if (stream.isOver()) {
                return;
            }
            if (place == null) {
                outlet.next(page);
                outlet.complete();
                return;
            }
            if (place.told() || stream.isNew()) {
                outlet.next(page);
            }
            stream.at(place, heads);
            awaitMore(party, step, stream, outlet);
            step = Following.from(place);
        }
    }

    /** A page counts as a request; whoever has used up its rate is served later, not refused. */
    private Optional<Answer> beyondRightOrRate(Party party, LiveStream stream)
            throws InterruptedException {
        if (party.isExpired(clock.instant())) {
            return Optional.of(
                    settling.turnedAway(party.caller(), TypedError.of(ErrorCode.TOKEN_EXPIRED)));
        }
        if (stream.isNew()) {
            return Optional.empty();
        }
        long wait = waitMillis(party);
        while (wait > 0 && !stream.isOver()) {
            stream.pause(Duration.ofMillis(wait));
            wait = waitMillis(party);
        }
        return Optional.empty();
    }

    private long waitMillis(Party party) {
        Caller caller = party.caller();
        return caller == null
                ? rates.waitMillisOfAddress(party.network())
                : rates.waitMillis(caller.clientId());
    }

    /** Returns when there is more to read, or a reason to look again whether it may be read. */
    private void awaitMore(Party party, Following step, LiveStream stream, Outlet outlet)
            throws IOException, InterruptedException {
        if (step.reached().filter(place -> place.seq() < place.headSeq()).isPresent()) {
            return;
        }
        long pingAt = System.nanoTime() + properties.pingEvery().toNanos();
        while (!stream.isOver() && !party.isExpired(clock.instant())) {
            Duration nap = shorter(properties.recheckEvery(), properties.pingEvery());
            if (stream.awaitMore(untilExpiry(party, nap))
                    || mayHaveChanged(party, step.askedBy().orElse(null))) {
                return;
            }
            if (System.nanoTime() - pingAt >= 0) {
                outlet.idle();
                pingAt = System.nanoTime() + properties.pingEvery().toNanos();
            }
        }
    }

    /** Without the graph nothing is told of anybody, so nothing is lost by not knowing. */
    private boolean mayHaveChanged(Party party, @Nullable Recognised before) {
        Caller caller = party.caller();
        if (caller == null || before == null) {
            return false;
        }
        try {
            Recognised now = admissions.recognise(caller);
            return !now.registration().equals(before.registration());
        } catch (GraphFailure notThere) {
            return false;
        }
    }

    private Duration untilExpiry(Party party, Duration nap) {
        if (party.until() == null) {
            return nap;
        }
        Duration left = Duration.between(clock.instant(), party.until());
        return left.isNegative() ? Duration.ZERO : shorter(left, nap);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
