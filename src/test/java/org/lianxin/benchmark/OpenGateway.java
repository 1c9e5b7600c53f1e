package org.lianxin.benchmark;

import org.lianxin.Lianxin;
import org.lianxin.access.Allowance;
import org.lianxin.access.Allowances;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditLog;
import org.lianxin.development.MainClassesOnly;
import org.lianxin.kernel.SubjectId;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

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
        application.addInitializers(MainClassesOnly::install, OpenGateway::withoutLog);
        application.run(args);
    }

    private static void withoutLog(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(OpenGateway::removeLog);
    }

    private static void removeLog(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(AuditLog.class, true, false)) {
            ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
        }
    }

    /**
     * In place of the access module's own decision. Not a configuration that a scan could find: no
     * test may run on an open gateway without knowing.
     */
    static class Open {

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
