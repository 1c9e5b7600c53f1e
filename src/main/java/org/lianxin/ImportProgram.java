package org.lianxin;

import org.lianxin.exchange.ImportCommand;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.util.List;

/**
 * The import command as a program of its own: the modules below the gateway, without a web server.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@Import(GraphCommandWiring.class)
@ComponentScan("org.lianxin.exchange")
final class ImportProgram {

    private ImportProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        return Programs.run(
                ImportProgram.class,
                arguments,
                (context, own) -> context.getBean(ImportCommand.class).run(own));
    }
}
