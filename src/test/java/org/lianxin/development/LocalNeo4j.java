package org.lianxin.development;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A Neo4j Community database in this JVM: the kernel that the server runs, spoken to over Bolt on
 * the loopback address. The folder keeps the graph; closing leaves it there.
 */
public final class LocalNeo4j implements AutoCloseable {

    private static final String LOOPBACK = "localhost";

    /** A system property: how many MiB of the graph's files are kept in memory; 256. */
    public static final String PAGE_CACHE = "lianxin.neo4j.page-cache-mib";

    private final DatabaseManagementService service;

    private LocalNeo4j(DatabaseManagementService service) {
        this.service = service;
    }

    /**
     * Starts on a folder, which is made if it is not there.
     *
     * @param port of Bolt; a driver that routes is told this one
     * @param password of the user {@code neo4j}; null asks nobody for one
     */
    public static LocalNeo4j start(Path folder, int port, @Nullable String password) {
        // Neo4j only logs that its port is taken, and starts deaf.
        FreePort.require(port);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                        .setConfig(
                                BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port))
                        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                        .setConfig(GraphDatabaseSettings.udc_enabled, false)
                        .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
                        .setConfig(
                                GraphDatabaseSettings.pagecache_memory,
                                Long.getLong(PAGE_CACHE, 256) << 20)
                        .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
                        .build();
        LocalNeo4j neo4j = new LocalNeo4j(service);
        if (password != null) {
            neo4j.setPassword(password);
        }
        return neo4j;
    }

    /** The address for a driver, once everything answers. */
    public String uri() {
        GraphDatabaseAPI database =
                (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(Duration.ofSeconds(60).toMillis())) {
            throw new IllegalStateException("Neo4j did not become available within 60 s");
        }
        var bolt =
                database.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        return "bolt://" + LOOPBACK + ":" + bolt.getPort();
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private void setPassword(String password) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }
}
