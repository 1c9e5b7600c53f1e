package org.lianxin;

import org.lianxin.exchange.PeerCommand;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.util.List;

/**
 * The command that writes a package for a superior platform, as a program of its own.
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
    "org.lianxin.audit",
    "org.lianxin.access",
    "org.lianxin.subject",
    "org.lianxin.conduct",
    "org.lianxin.listing",
    "org.lianxin.disclosure",
    "org.lianxin.exchange"
})
final class PeerPackageProgram {

    private PeerPackageProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        return Programs.run(
                PeerPackageProgram.class,
                arguments,
                (context, own) -> context.getBean(PeerCommand.PACKAGE, PeerCommand.class).run(own));
    }
}
