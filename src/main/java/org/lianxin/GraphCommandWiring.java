package org.lianxin;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What commands on the graph are made of besides the modules that each has of its own: those below
 * the exchange, the clock and the driver, and no web server.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    Neo4jAutoConfiguration.class
})
@Import(TimeWiring.class)
@ComponentScan({
    "org.lianxin.rulebook",
    "org.lianxin.cypher",
    "org.lianxin.access",
    "org.lianxin.subject",
    "org.lianxin.conduct",
    "org.lianxin.listing",
    "org.lianxin.disclosure"
})
final class GraphCommandWiring {

    private GraphCommandWiring() {}
}
