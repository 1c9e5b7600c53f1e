package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Admissions;
import org.lianxin.access.CallerKind;
import org.lianxin.access.OpenRegistration;
import org.lianxin.access.Permit;
import org.lianxin.access.Representation;
import org.lianxin.access.RequestShares;
import org.lianxin.access.Selves;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditPublicKeys;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.Selected;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.fixture.InMemoryAuditLog;
import org.lianxin.fixture.InMemoryFeeds;
import org.lianxin.fixture.InMemoryProofs;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.subject.SubjectKey;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The gateway's own floor with nothing below it but the rulebooks and answers that a test sets: for
 * what is decided before anything is asked, and for failures that a graph does not produce at will.
 */
final class GatewayRig implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final Client client;

    private GatewayRig(ServletWebServerApplicationContext context) {
        this.context = context;
        this.client = new Client(Objects.requireNonNull(context.getWebServer()).getPort());
    }

    static GatewayRig start(String... properties) {
        var context =
                new SpringApplicationBuilder(Floor.class)
                        .properties(
                                "server.port=0",
                                "lianxin.token.dpop-required=false",
                                "management.endpoint.health.validate-group-membership=false",
                                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                        + TestIssuer.running().keysUri(),
                                "spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                        + TestIssuer.running().uri())
                        // As arguments, which prevail over application.yaml.
                        .run(
                                Arrays.stream(properties)
                                        .map(property -> "--" + property)
                                        .toArray(String[]::new));
        return new GatewayRig((ServletWebServerApplicationContext) context);
    }

    Client client() {
        return client;
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    InMemoryFeeds feeds() {
        return context.getBean(InMemoryFeeds.class);
    }

    /** A part of it, for what no client can see. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    InMemoryAuditLog log() {
        return context.getBean(InMemoryAuditLog.class);
    }

    /** For how many requests the log says that they were refused under that code. */
    int refusalsLogged(ErrorCode code) {
        turnedAway().tell();
        return log().entries().stream()
                .filter(entry -> code.name().equals(entry.reason()))
                .mapToInt(AuditDraft::times)
                .sum();
    }

    /** How many different proofs were looked up in what all gateways share. */
    int proofsSeen() {
        return context.getBean(InMemoryProofs.class).size();
    }

    TurnedAway turnedAway() {
        return context.getBean(TurnedAway.class);
    }

    /** What the profiles' port does from now on. */
    void answer(Answering answering) {
        context.getBean(SetProfiles.class).answering = answering;
    }

    SlowCourts courts() {
        return context.getBean(SlowCourts.class);
    }

    @Override
    public void close() {
        context.close();
    }

    static ProfileOutcome unknown() {
        return new ProfileOutcome.Unknown(null, null);
    }

    /** Stands for the profiles of the floors below. */
    interface Answering {
        List<ProfileOutcome> to(List<? extends SubjectKey> keys);
    }

    /** No {@code @Configuration}: a gateway started from the test classes must not find it. */
    @EnableAutoConfiguration(exclude = Neo4jAutoConfiguration.class)
    @ComponentScan({"org.lianxin.gateway", "org.lianxin.rulebook.files"})
    static class Floor {

        @Bean
        static UntouchedPorts untouchedPorts() {
            return new UntouchedPorts();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        SetProfiles creditProfiles() {
            return new SetProfiles();
        }

        @Bean
        InMemoryProofs seenProofs() {
            return new InMemoryProofs();
        }

        @Bean
        RequestShares requestShares() {
            return new OwnShares();
        }

        @Bean
        TrustedDocuments trustedDocuments() {
            return hash -> Optional.empty();
        }

        @Bean
        Admissions admissions() {
            return new Admissions(new OpenRegistration(CallerKind.BANK));
        }

        @Bean
        InMemoryAuditLog auditLog() {
            return new InMemoryAuditLog();
        }

        @Bean
        SlowCourts courtSyncRegister() {
            return new SlowCourts();
        }

        @Bean
        InMemoryFeeds feeds() {
            return new InMemoryFeeds();
        }

        @Bean
        AuditEntries auditEntries() {
            return InMemoryAuditLog.NOTHING_BEFORE;
        }

        @Bean
        AuditPublicKeys auditPublicKeys() {
            return new AuditPublicKeys(List.of());
        }

        @Bean
        Pseudonyms pseudonyms() {
            return new Pseudonyms(new byte[32]);
        }

        @Bean
        ShownIds shownIds() {
            return new ShownIds(new byte[32]);
        }

        @Bean
        Selves selves() {
            return new Selves(UntouchedPorts.of(Representation.class));
        }
    }

    static final class SetProfiles implements CreditProfiles {

        private volatile Answering answering = keys -> keys.stream().map(key -> unknown()).toList();

        @Override
        public List<ProfileOutcome> read(
                Permit permit,
                List<? extends SubjectKey> subjects,
                Selected selected,
                @Nullable LocalDate validAt,
                @Nullable Instant knownAt) {
            return answering.to(subjects);
        }
    }
}
