package org.lianxin.gateway.engine;

import graphql.execution.ExecutionId;
import graphql.parser.ParserOptions;

import org.lianxin.disclosure.OrganisationShown;
import org.lianxin.disclosure.PersonShown;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Scalars, types and the engine's own settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class EngineWiring {

    /** Nothing reads the engine's execution ids; making a random one for each request costs. */
    private static final ExecutionId UNUSED = ExecutionId.from("-");

    @Bean
    Incidents incidents() {
        return new Incidents();
    }

    @Bean
    FailureResolver failureResolver(Incidents incidents) {
        return new FailureResolver(incidents);
    }

    @Bean
    ParserOptions parserOptions(Limits limits) {
        return PreparedDocuments.parserOptions(limits);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> Scalars.all().forEach(wiring::scalar);
    }

    /**
     * Fields are answered on the request's own virtual thread: handing each to a thread of its own
     * would cost more than it saves, since what can be asked together is asked in one question.
     */
    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer() {
        return new AnnotatedControllerConfigurer();
    }

    @Bean
    GraphQlSourceBuilderCustomizer engine(Limits limits) {
        var types = new ClassNameTypeResolver();
        types.addMapping(OrganisationShown.class, "Organisation");
        types.addMapping(PersonShown.class, "Person");
        return builder ->
                builder.defaultTypeResolver(types)
                        .inspectSchemaMappings(
                                inspection ->
                                        inspection
                                                .classMapping(
                                                        "Organisation", OrganisationShown.class)
                                                .classMapping("Person", PersonShown.class),
                                SchemaFlaws::refuse)
                        .configureGraphQl(
                                engine ->
                                        engine.preparsedDocumentProvider(
                                                        new PreparedDocuments(limits))
                                                .executionIdProvider((_, _, _) -> UNUSED));
    }
}
