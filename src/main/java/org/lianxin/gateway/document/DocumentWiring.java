package org.lianxin.gateway.document;

import org.lianxin.access.TrustedDocumentRegister;
import org.lianxin.gateway.RegisterDocumentsCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The command; the gateway itself never makes it. */
@Configuration(proxyBeanMethods = false)
class DocumentWiring {

    @Bean
    @Lazy
    RegisterDocumentsCommand registerDocumentsCommand(TrustedDocumentRegister register) {
        return new TerminalRegistering(register, System.out, System.err);
    }
}
