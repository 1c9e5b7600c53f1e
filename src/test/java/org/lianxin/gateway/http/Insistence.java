package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Asks one gateway after the other until one answers, as where their graph is away for a while. */
final class Insistence implements CourtLoad.Insisting {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 50;

    private final List<WholeGateway> gateways;
    private final AtomicInteger unanswered = new AtomicInteger();

    /**
     * @param gateways which may come later
     */
    Insistence(List<WholeGateway> gateways) {
        this.gateways = gateways;
    }

    Client any() {
        return gateways.get(ThreadLocalRandom.current().nextInt(gateways.size())).client();
    }

    @Override
    public JsonNode on(CourtLoad.Step step, Function<Client, Client.Reply> ask) {
        Client.Reply reply = answer(ask);
        assertThat(reply.status()).as(step + " " + reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data");
    }

    /** The first answer that is not that nothing can be answered now. */
    Client.Reply answer(Function<Client, Client.Reply> ask) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Client.Reply reply = tryAsk(ask);
            if (reply != null && reply.status() < 500) {
                return reply;
            }
            unanswered.incrementAndGet();
            pause();
        }
        throw new AssertionError("nobody answers");
    }

    /** How often nobody answered. */
    int unanswered() {
        return unanswered.get();
    }

    /** So that what is waited for has a processor to come about on. */
    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Client.@Nullable Reply tryAsk(Function<Client, Client.Reply> ask) {
        try {
            return ask.apply(any());
        } catch (UncheckedIOException cut) {
            return null;
        }
    }
}
