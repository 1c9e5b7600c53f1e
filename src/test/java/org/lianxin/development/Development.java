package org.lianxin.development;

import org.lianxin.Lianxin;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Permits;
import org.lianxin.access.Scope;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeWatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A whole gateway for one developer: Neo4j, authorization server, gateway, and the invented sample
 * in the graph.
 */
public final class Development implements AutoCloseable {

    private static final Path SAMPLE = Path.of("graph-seed/sample");

    private final DevelopmentSettings settings;
    private final Path folder;
    private final LocalNeo4j neo4j;
    private final DevelopmentIssuer issuer;
    private final ConfigurableApplicationContext gateway;

    private Development(DevelopmentSettings settings) {
        FreePort.require(settings.gatewayPort());
        this.settings = settings;
        this.issuer = DevelopmentIssuer.start(settings.issuerPort());
        this.folder = settings.graphFolder() != null ? settings.graphFolder() : passingFolder();
        this.neo4j = LocalNeo4j.start(folder, FreePort.any(), null);
        this.gateway = startGateway();
    }

    /** Starts all, loads the sample, and returns when a query would be answered. */
    public static Development start(DevelopmentSettings settings) {
        Development development = new Development(settings);
        development.loadSample();
        return development;
    }

    public String graphQlEndpoint() {
        return "http://localhost:" + settings.gatewayPort() + "/graphql";
    }

    public String graphiQlPage() {
        return "http://localhost:" + settings.gatewayPort() + "/graphiql";
    }

    public DevelopmentIssuer issuer() {
        return issuer;
    }

    /** Where the graph is, in words. */
    String graph() {
        return neo4j.uri()
                + (settings.graphFolder() == null
                        ? " (thrown away at the end; -D"
                                + DevelopmentSettings.GRAPH_FOLDER
                                + "=<folder> keeps it)"
                        : " (kept in " + folder + ")");
    }

    @Override
    public void close() {
        gateway.close();
        issuer.close();
        neo4j.close();
        if (settings.graphFolder() == null) {
            delete(folder);
        }
    }

    private ConfigurableApplicationContext startGateway() {
        SpringApplication application = new SpringApplication(Lianxin.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(MainClassesOnly::install);
        List<String> defaults = new ArrayList<>(DemoKeys.arguments());
        defaults.addAll(
                List.of(
                        "--server.port=" + settings.gatewayPort(),
                        "--server.address=127.0.0.1",
                        // README's two commands are curl alone, which signs nothing.
                        "--lianxin.token.dpop-required=false",
                        "--spring.neo4j.uri=" + neo4j.uri(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri()));
        return application.run(settings.argumentsOver(defaults));
    }

    private void loadSample() {
        IntakeOutcome outcome =
                gateway.getBean(FileIntake.class)
                        .importFiles(permit(), IntakeOrder.of(SAMPLE), new IntakeWatch() {});
        switch (outcome) {
            case IntakeOutcome.Taken _ -> DemoRegistry.of(gateway).place();
            case IntakeOutcome.NotTaken refused ->
                    throw new IllegalStateException("sample: " + refused.message().en());
        }
    }

    private static Permit permit() {
        Caller caller =
                new Caller(
                        "development",
                        DemoClient.CREDIT_OFFICE.organisation(),
                        CallerKind.CREDIT_OFFICE,
                        Set.of(Scope.FILES_IMPORT));
        return switch (Permits.decide(caller, Scope.FILES_IMPORT, null)) {
            case PermitOutcome.Granted granted -> granted.permit();
            case PermitOutcome.Refused refused ->
                    throw new IllegalStateException("refused: " + refused.reason());
        };
    }

    private static Path passingFolder() {
        try {
            return Files.createTempDirectory("lianxin-graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
