package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.conduct.ConductRegister;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.FileIntake;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.ListingRegister;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Titles;
import org.lianxin.subject.graph.TestSubjects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The intake with all modules below it, on the graph under test; one for the whole JVM. */
final class IntakeContext {

    static final Path SAMPLE = Path.of("graph-seed/sample");
    static final Path DIRECTORS = Path.of("../shared/data/director-graph");

    private static final ConfigurableApplicationContext CONTEXT =
            new SpringApplicationBuilder(Modules.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .properties(
                            "spring.main.banner-mode=off",
                            "logging.level.root=warn",
                            "lianxin.identity.hash-key=" + TestSubjects.DEMO_HASH_KEY,
                            "lianxin.identity.seal-key=" + TestSubjects.DEMO_SEAL_KEY)
                    .run();

    private IntakeContext() {}

    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class,
        Neo4jAutoConfiguration.class
    })
    @Import(TestGraph.Connection.class)
    @ComponentScan({
        "org.lianxin.rulebook",
        "org.lianxin.cypher",
        "org.lianxin.subject",
        "org.lianxin.conduct",
        "org.lianxin.listing",
        "org.lianxin.exchange.files"
    })
    static class Modules {

        /** Stands still, so that what is in the future does not depend on the day of the test. */
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        }

        /** Nobody calls: no court syncs here. */
        @Bean
        CallerOrganisations callerOrganisations() {
            return new CallerOrganisations() {
                @Override
                public Optional<CallerOrganisation> findByClient(String clientId) {
                    return Optional.empty();
                }

                @Override
                public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
                    return Set.of();
                }

                @Override
                public List<RegisteredOrganisation> page(
                        Permit permit, @Nullable UnifiedCode after, int first) {
                    return List.of();
                }
            };
        }

        /** How listings are shown is no matter of the intake. */
        @Bean
        ListingIds listingIds() {
            return key -> "shown " + key;
        }
    }

    static FileIntake intake() {
        return CONTEXT.getBean(FileIntake.class);
    }

    /** The intake with other transactions, such as some that fail. */
    static FileIntake intake(UnaryOperator<Transactions> change) {
        return intake(change, FileTaking.CHUNK);
    }

    /** The intake with transactions of other sizes. */
    static FileIntake intake(int chunkRows) {
        return intake(UnaryOperator.identity(), chunkRows);
    }

    private static FileIntake intake(UnaryOperator<Transactions> change, int chunkRows) {
        Clock clock = CONTEXT.getBean(Clock.class);
        Registers registers =
                new Registers(
                        CONTEXT.getBean(SubjectRegister.class),
                        CONTEXT.getBean(ConductRegister.class),
                        CONTEXT.getBean(ListingRegister.class),
                        CONTEXT.getBean(Rulebooks.class),
                        CONTEXT.getBean(Titles.class));
        return new GraphFileIntake(
                new FileTaking(
                        change.apply(CONTEXT.getBean(Transactions.class)),
                        CONTEXT.getBean(Questions.class),
                        registers,
                        clock,
                        chunkRows),
                clock);
    }

    static Transactions transactions() {
        return CONTEXT.getBean(Transactions.class);
    }

    static SubjectRegister subjects() {
        return CONTEXT.getBean(SubjectRegister.class);
    }

    static Permit permit() {
        Set<Scope> scopes = Set.of(Scope.FILES_IMPORT);
        return CallerFixture.permit(
                new Caller("intake-test", null, CallerKind.CREDIT_OFFICE, scopes),
                Scope.FILES_IMPORT,
                null);
    }
}
