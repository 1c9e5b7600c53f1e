package org.lianxin;

import org.lianxin.audit.AuditCommand;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.util.List;

/**
 * The command that writes a copy of the audit log, as a program of its own.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    Neo4jAutoConfiguration.class
})
@Import(TimeWiring.class)
@ComponentScan({"org.lianxin.cypher", "org.lianxin.audit"})
final class AuditExportProgram {

    private AuditExportProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        return Programs.run(
                AuditExportProgram.class,
                arguments,
                (context, own) ->
                        context.getBean(AuditCommand.EXPORT, AuditCommand.class).run(own));
    }
}
