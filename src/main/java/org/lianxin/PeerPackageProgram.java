package org.lianxin;

import org.lianxin.exchange.PeerCommand;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.util.List;

/**
 * The command that writes a package for a superior platform, as a program of its own.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@Import(GraphCommandWiring.class)
@ComponentScan({"org.lianxin.audit", "org.lianxin.exchange"})
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
