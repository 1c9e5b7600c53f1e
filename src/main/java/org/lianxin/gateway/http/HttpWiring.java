package org.lianxin.gateway.http;

import org.lianxin.gateway.error.Incidents;
import org.lianxin.gateway.error.Translation;
import org.lianxin.gateway.limit.Limits;
import org.lianxin.gateway.limit.PreparedDocuments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataLoaderRegistrar;
import org.springframework.graphql.execution.GraphQlSource;

/** The servlet that answers {@code /graphql}. */
@Configuration(proxyBeanMethods = false)
class HttpWiring {

    @Bean
    AnswerWriter answerWriter() {
        return new AnswerWriter();
    }

    @Bean
    ServletRegistrationBean<GraphQlServlet> graphQlServlet(
            GraphQlSource source,
            ObjectProvider<DataLoaderRegistrar> loaders,
            Limits limits,
            Incidents incidents,
            AnswerWriter writer) {
        var run =
                new OperationRun(
                        source.graphQl(),
                        loaders.orderedStream().toList(),
                        PreparedDocuments.parserOptions(limits),
                        new Translation(incidents));
        var servlet = new GraphQlServlet(new OperationReader(limits), run, writer, incidents);
        var registration = new ServletRegistrationBean<>(servlet, "/graphql");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
