package org.lianxin.benchmark;

import org.lianxin.Lianxin;
import org.lianxin.access.Allowance;
import org.lianxin.access.Allowances;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Receipt;
import org.lianxin.audit.TreeHash;
import org.lianxin.development.MainClassesOnly;
import org.lianxin.kernel.SubjectId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The same gateway with everything off that guards it: whoever has a token sees everything about
 * everyone, and no log is kept. It exists to be compared with, and only on the class path of tests:
 * the packaged jar has no such switch.
 */
final class OpenGateway {

    private static final Set<DataCategory> ALL = EnumSet.allOf(DataCategory.class);

    private OpenGateway() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Lianxin.class, Open.class);
        application.addInitializers(MainClassesOnly::install);
        application.run(args);
    }

    /**
     * In place of the access module's own decision. Not a configuration that a scan could find: no
     * test may run on an open gateway without knowing.
     */
    static class Open {

        /** Keeps nothing; its receipts prove nothing. */
        @Bean
        @Primary
        AuditLog noLog() {
            Receipt receipt =
                    new Receipt(
                            "0".repeat(32),
                            0,
                            new Checkpoint("open", 1, TreeHash.EMPTY, "open"),
                            null);
            return drafts -> Collections.nCopies(drafts.size(), new Appended.Logged(receipt));
        }

        @Bean
        @Primary
        Allowances everythingAllowed() {
            return (permit, subjects, wanted) -> {
                Map<SubjectId, Allowance> all = new HashMap<>();
                subjects.forEach(subject -> all.put(subject, allowed()));
                return all;
            };
        }

        private static Allowance allowed() {
            var basis = new AuditBasis(AuditBasis.Kind.CONSENT, "open");
            return new Allowance.Allowed(Mode.AUTHORISED, ALL, basis, "open", null);
        }
    }
}
