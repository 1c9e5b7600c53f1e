package org.lianxin;

import org.lianxin.audit.AuditCommand;
import org.springframework.context.annotation.ComponentScan;

import java.util.List;

/**
 * The command that checks a copy of the audit log: with no settings, no graph and no network.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@ComponentScan("org.lianxin.audit.files")
final class AuditVerifyProgram {

    private AuditVerifyProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        return Programs.run(
                AuditVerifyProgram.class,
                arguments,
                (context, own) ->
                        context.getBean(AuditCommand.VERIFY, AuditCommand.class).run(own));
    }
}
