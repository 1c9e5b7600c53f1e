package org.lianxin.audit;

import java.util.List;

/** A command about the log, as somebody types it. */
public interface AuditCommand {

    /** It did what it was asked; a check found nothing wrong. */
    int DONE = 0;

    /** It could not do it; a check found a flaw. */
    int FAILED = 1;

    /** It was not asked in a way that it understands. */
    int MISUSED = 2;

    /** The name under which the command that writes a copy is found. */
    String EXPORT = "auditExport";

    /** The name under which the command that checks a copy is found. */
    String VERIFY = "auditVerify";

    /** Runs it and gives its exit code. */
    int run(List<String> arguments);
}
