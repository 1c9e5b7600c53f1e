package org.lianxin.gateway.http;

import graphql.parser.ParserOptions;

import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.Limits;
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
            ParserOptions parserOptions,
            Incidents incidents,
            AnswerWriter writer) {
        var run =
                new OperationRun(
                        source.graphQl(),
                        loaders.orderedStream().toList(),
                        parserOptions,
                        new Translation(incidents));
        var servlet = new GraphQlServlet(new OperationReader(limits), run, writer, incidents);
        var registration = new ServletRegistrationBean<>(servlet, "/graphql");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
