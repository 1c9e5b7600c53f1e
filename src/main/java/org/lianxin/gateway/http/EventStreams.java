package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lianxin.gateway.TypedError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/** Answers operations as events, each on the virtual thread of its own request. */
final class EventStreams {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final String EVENTS = "text/event-stream";

    private final Streaming streaming;
    private final Settling settling;
    private final LiveRooms rooms;
    private final AnswerWriter writer;
    private final JsonMapper json = JsonMapper.builder().build();

    EventStreams(Streaming streaming, Settling settling, LiveRooms rooms, AnswerWriter writer) {
        this.streaming = streaming;
        this.settling = settling;
        this.rooms = rooms;
        this.writer = writer;
    }

    /** Whether the client asked for events. */
    static boolean areWanted(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept")).stream()
                .flatMap(accepted -> Arrays.stream(accepted.split(",", -1)))
                .map(type -> type.split(";", 2)[0].strip())
                .anyMatch(EVENTS::equalsIgnoreCase);
    }

    /** Runs an operation until it is over, or its consumer is gone. */
    void run(HttpServletResponse response, Party party, Operation operation) throws IOException {
        var stream = new LiveStream();
        Optional<TypedError> full = rooms.connect(party.name());
        if (full.isPresent()) {
            writer.write(settling.turnedAway(party.caller(), full.get()), response);
            return;
        }
        try {
            full = rooms.begin(party.name(), stream);
            if (full.isPresent()) {
                writer.write(settling.turnedAway(party.caller(), full.get()), response);
                return;
            }
            try {
                stream(response, party, operation, stream);
            } finally {
                rooms.end(party.name(), stream);
            }
        } finally {
            rooms.disconnect(party.name());
        }
    }

    private void stream(
            HttpServletResponse response, Party party, Operation operation, LiveStream stream) {
        var outlet = new EventOutlet(json, response);
        try {
            outlet.open();
            streaming.run(party, operation, stream, outlet);
        } catch (IOException gone) {
            LOG.debug("the consumer is gone, or takes nothing any more");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
