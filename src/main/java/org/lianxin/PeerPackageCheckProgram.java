package org.lianxin;

import org.lianxin.exchange.PeerCommand;
import org.springframework.context.annotation.ComponentScan;

import java.util.List;

/**
 * The command that checks a package: with no settings, no graph and no network.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@ComponentScan("org.lianxin.exchange.parcel")
final class PeerPackageCheckProgram {

    private PeerPackageCheckProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        return Programs.run(
                PeerPackageCheckProgram.class,
                arguments,
                (context, own) -> context.getBean(PeerCommand.CHECK, PeerCommand.class).run(own));
    }
}
