package org.lianxin;

import org.lianxin.gateway.RegisterDocumentsCommand;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.util.List;

/**
 * The command that registers trusted documents, as a program of its own.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@Import(GraphCommandWiring.class)
@ComponentScan("org.lianxin.gateway.document")
final class RegisterDocumentsProgram {

    private RegisterDocumentsProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        return Programs.run(
                RegisterDocumentsProgram.class,
                arguments,
                (context, own) -> context.getBean(RegisterDocumentsCommand.class).run(own));
    }
}
