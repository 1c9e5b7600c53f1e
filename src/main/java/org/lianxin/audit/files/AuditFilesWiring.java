package org.lianxin.audit.files;

import org.lianxin.audit.AuditCommand;
import org.lianxin.audit.AuditPublicKeys;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.LogLeaves;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The commands about copies of the log. */
@Configuration(proxyBeanMethods = false)
class AuditFilesWiring {

    /** Lazy: who only checks a copy has no graph. */
    @Bean(AuditCommand.EXPORT)
    @Lazy
    AuditCommand auditExport(LogLeaves log, Checkpoints checkpoints, AuditPublicKeys keys) {
        return new ExportCommand(new LogCopying(log, checkpoints, keys.keys()), System.out);
    }

    @Bean(AuditCommand.VERIFY)
    @Lazy
    AuditCommand auditVerify() {
        return new VerifyCommand(System.out);
    }
}
