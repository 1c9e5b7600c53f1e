package org.lianxin.oracle;

import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeWatch;
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
import java.util.Set;

/** The test graph with the files of one folder imported, and the profiles over it. */
final class ImportedGraph implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ImportedGraph(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static ImportedGraph of(Path folder) {
        TestGraph.reset();
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Modules.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties(
                                "spring.main.banner-mode=off",
                                "logging.level.root=warn",
                                "lianxin.identity.hash-key=" + TestSubjects.DEMO_HASH_KEY,
                                "lianxin.identity.seal-key=" + TestSubjects.DEMO_SEAL_KEY)
                        .run();
        IntakeOutcome outcome =
                context.getBean(FileIntake.class)
                        .importFiles(permit(), IntakeOrder.of(folder), new IntakeWatch() {});
        if (!(outcome instanceof IntakeOutcome.Taken)) {
            throw new IllegalStateException("not imported: " + outcome);
        }
        return new ImportedGraph(context);
    }

    CreditProfiles profiles() {
        return context.getBean(CreditProfiles.class);
    }

    private static Permit permit() {
        return CallerFixture.permit(
                new Caller(
                        "oracle-test", null, CallerKind.CREDIT_OFFICE, Set.of(Scope.FILES_IMPORT)),
                Scope.FILES_IMPORT,
                null);
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class,
        Neo4jAutoConfiguration.class
    })
    @Import(TestGraph.Connection.class)
    @ComponentScan({
        "org.lianxin.rulebook",
        "org.lianxin.cypher",
        "org.lianxin.access",
        "org.lianxin.subject",
        "org.lianxin.conduct",
        "org.lianxin.listing",
        "org.lianxin.exchange",
        "org.lianxin.disclosure"
    })
    static class Modules {

        /** Stands still, so that what is in the future does not depend on the day of the test. */
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        }
    }
}
