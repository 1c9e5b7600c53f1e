package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Admissions;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.Consents;
import org.lianxin.access.OpenRegistration;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.Permit;
import org.lianxin.access.Representation;
import org.lianxin.access.RequestShares;
import org.lianxin.access.Selves;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditPublicKeys;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.Proofs;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.cypher.Transactions;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.disclosure.Selected;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.exchange.FileIntake;
import org.lianxin.fixture.InMemoryAuditLog;
import org.lianxin.fixture.InMemoryProofs;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectRegister;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import java.lang.reflect.Proxy;
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

    InMemoryAuditLog log() {
        return context.getBean(InMemoryAuditLog.class);
    }

    TurnedAway turnedAway() {
        return context.getBean(TurnedAway.class);
    }

    /** What the profiles' port does from now on. */
    void answer(Answering answering) {
        context.getBean(SetProfiles.class).answering = answering;
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
        RelatedFacts relatedFacts() {
            return untouched(RelatedFacts.class);
        }

        @Bean
        UnconfirmedReaches unconfirmedReaches() {
            return untouched(UnconfirmedReaches.class);
        }

        @Bean
        CreditEntries creditEntries() {
            return untouched(CreditEntries.class);
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
        AuditEntries auditEntries() {
            return InMemoryAuditLog.NOTHING_BEFORE;
        }

        @Bean
        Checkpoints auditCheckpoints() {
            return untouched(Checkpoints.class);
        }

        @Bean
        Proofs auditProofs() {
            return untouched(Proofs.class);
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
        FileIntake fileIntake() {
            return untouched(FileIntake.class);
        }

        @Bean
        SubjectRegister subjectRegister() {
            return untouched(SubjectRegister.class);
        }

        @Bean
        Transactions transactions() {
            return untouched(Transactions.class);
        }

        @Bean
        CallerOrganisations callerOrganisations() {
            return untouched(CallerOrganisations.class);
        }

        @Bean
        OrganisationRegister organisationRegister() {
            return untouched(OrganisationRegister.class);
        }

        @Bean
        Consents consents() {
            return untouched(Consents.class);
        }

        @Bean
        ConsentRegister consentRegister() {
            return untouched(ConsentRegister.class);
        }

        @Bean
        Selves selves() {
            return new Selves(untouched(Representation.class));
        }

        /** A port that no test of the rig may get as far as. */
        private static <T> T untouched(Class<T> port) {
            return port.cast(
                    Proxy.newProxyInstance(
                            port.getClassLoader(),
                            new Class<?>[] {port},
                            (proxy, method, arguments) -> {
                                throw new AssertionError(method + " was not to be asked");
                            }));
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
