package org.lianxin.gateway.http;

import org.lianxin.Lianxin;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Scope;
import org.lianxin.development.DemoKeys;
import org.lianxin.development.DemoRegistry;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeWatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The whole gateway over the tests' Neo4j, with the sample in it, on a day that does not move: the
 * same question is answered the same in every run.
 */
final class WholeGateway implements AutoCloseable {

    /** The sample's today: 21 November 2026, 10:00 in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    /** What the sample's transactions are recorded at lies before: none may be in the future. */
    private static final Instant SAMPLE_TAKEN = Instant.parse("2026-11-21T01:00:00Z");

    private final ServletWebServerApplicationContext context;

    private WholeGateway(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it on an empty graph.
     *
     * @param graph where its Neo4j is
     */
    static WholeGateway start(String graph, String... properties) {
        TestGraph.reset();
        return beside(graph, properties);
    }

    /** Starts another one on a graph as it is. */
    static WholeGateway beside(String graph, String... properties) {
        List<String> arguments = new ArrayList<>(DemoKeys.arguments());
        arguments.add("--server.port=0");
        arguments.add("--spring.neo4j.uri=" + graph);
        arguments.add("--lianxin.token.dpop-required=false");
        arguments.add(
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                        + TestIssuer.running().keysUri());
        arguments.add(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                        + TestIssuer.running().uri());
        arguments.addAll(List.of(properties));
        if (arguments.stream().noneMatch(given -> given.startsWith("--lianxin.region.code="))) {
            arguments.add("--lianxin.region.code=11999999MADGA00770");
        }
        // What walks by itself would be counted with what is asked; whoever wants it says so.
        for (String walk :
                List.of(
                        "--lianxin.recall.every=",
                        "--lianxin.bell.every=",
                        "--lianxin.peer.every=",
                        "--lianxin.rounds.first=")) {
            if (arguments.stream().noneMatch(given -> given.startsWith(walk))) {
                arguments.add(walk + "1h");
            }
        }
        var context =
                new SpringApplicationBuilder(Lianxin.class, StandingClock.class)
                        .run(arguments.toArray(String[]::new));
        return new WholeGateway((ServletWebServerApplicationContext) context);
    }

    WholeGateway withSample() {
        context.getBean(SetClock.class).now = SAMPLE_TAKEN;
        with(Path.of("graph-seed/sample"));
        TestClients.register(DemoRegistry.of(context).place());
        context.getBean(SetClock.class).now = NOW;
        return this;
    }

    /** With the files of a folder, taken in now. */
    WholeGateway with(Path folder) {
        var office =
                new Caller("golden", null, CallerKind.CREDIT_OFFICE, Set.of(Scope.FILES_IMPORT));
        var outcome =
                context.getBean(FileIntake.class)
                        .importFiles(
                                CallerFixture.permit(office, Scope.FILES_IMPORT, null),
                                IntakeOrder.of(folder),
                                new IntakeWatch() {});
        if (!(outcome instanceof IntakeOutcome.Taken)) {
            throw new AssertionError(outcome);
        }
        return this;
    }

    /** With nobody registered but the bank that tests ask as. */
    WholeGateway withBank() {
        DemoRegistry.of(context)
                .register("91999999MADEM08L6F", "示例银行甲", CallerKind.BANK, "test-bank");
        return this;
    }

    /** With a bank, as whose client {@code client} asks, that is held to registered documents. */
    WholeGateway withBankHeldToDocuments(String client) {
        DemoRegistry.of(context)
                .register("91999999MADEM10E12", "示例银行乙", CallerKind.BANK, true, client);
        return this;
    }

    /** What the gateway's clock shows. */
    Instant now() {
        return context.getBean(SetClock.class).now;
    }

    /** Lets time pass until then. */
    void at(Instant instant) {
        context.getBean(SetClock.class).now = instant;
    }

    /** Lets an hour pass. */
    void anHourLater() {
        context.getBean(SetClock.class).now = NOW.plusSeconds(3600);
    }

    /** Lets so many days pass since the sample's today. */
    void daysLater(int days) {
        context.getBean(SetClock.class).now = NOW.plus(Duration.ofDays(days));
    }

    /** A part of it, for what no client can see. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    DemoRegistry registry() {
        return DemoRegistry.of(context);
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    Client client() {
        return new Client(port());
    }

    @Override
    public void close() {
        context.close();
    }

    /** No {@code @Configuration}: a gateway started from the test classes must not find it. */
    static class StandingClock {

        @Bean
        @Primary
        SetClock standingClock() {
            return new SetClock();
        }
    }

    /** Stands still until it is set. */
    static final class SetClock extends Clock {

        private volatile Instant now = NOW;

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
            return zone.equals(getZone()) ? this : Clock.fixed(now, zone);
        }
    }
}
