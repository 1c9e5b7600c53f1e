package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What all WebSockets share: reading messages, knowing callers, running subscriptions. */
final class SocketDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SocketDesk.class);

    private final OperationReader reader;
    private final InitTokens tokens;
    private final Streaming streaming;
    private final Settling settling;
    private final LiveRooms rooms;
    private final Rates rates;

    SocketDesk(
            OperationReader reader,
            InitTokens tokens,
            Streaming streaming,
            Settling settling,
            LiveRooms rooms,
            Rates rates) {
        this.reader = reader;
        this.tokens = tokens;
        this.streaming = streaming;
        this.settling = settling;
        this.rooms = rooms;
        this.rates = rates;
    }

    /** Who a connection's client is. */
    sealed interface Recognition {}

    record Known(Party party) implements Recognition {}

    record Unknown(ErrorCode code) implements Recognition {}

    /** The members of a message; null if it is none. */
    @Nullable Map<?, ?> message(String text) {
        try {
            return reader.json(text) instanceof Map<?, ?> members ? members : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    Recognition recognise(SocketOpening opening, @Nullable Object payload) {
        try {
            return tokens.shown(opening, payload)
                    .<Recognition>map(Known::new)
                    .orElseGet(() -> new Known(opening.party()));
        } catch (TokenRefused refused) {
            Answer told = settling.refused(null, TypedError.of(refused.code()));
            return new Unknown(told.refusal() == null ? refused.code() : told.refusal());
        }
    }

    /** Begins a subscription on a virtual thread of its own. */
    void start(Party party, @Nullable Object payload, LiveStream stream, Outlet outlet) {
        Thread.ofVirtual().name("stream").start(() -> run(party, payload, stream, outlet));
    }

    private void run(Party party, @Nullable Object payload, LiveStream stream, Outlet outlet) {
        try {
            Optional<Answer> refusal = settled(party, payload, stream, outlet);
            if (refusal.isPresent()) {
                outlet.refuse(refusal.get());
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("the consumer is gone, or takes nothing any more");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            stream.close();
        }
    }

    /** Runs it; what is left to tell if it did not come to that. */
    private Optional<Answer> settled(
            Party party, @Nullable Object payload, LiveStream stream, Outlet outlet)
            throws IOException, InterruptedException {
        Caller caller = party.caller();
        long wait =
                caller == null
                        ? rates.waitMillisOfAddress(party.network())
                        : rates.waitMillis(caller.clientId());
        if (wait > 0) {
            return Optional.of(settling.turnedAway(caller, RateFilter.tooOften(wait)));
        }
        Operation operation;
        switch (reader.of(payload)) {
            case OperationReading.Read read -> operation = read.operation();
            case OperationReading.Rejected rejected -> {
                return Optional.of(settling.refused(caller, rejected.error()));
            }
        }
        Optional<TypedError> full = rooms.begin(party.name(), stream);
        if (full.isPresent()) {
            return full.map(error -> settling.turnedAway(caller, error));
        }
        try {
            streaming.run(party, operation, stream, outlet);
        } finally {
            rooms.end(party.name(), stream);
        }
        return Optional.empty();
    }
}
