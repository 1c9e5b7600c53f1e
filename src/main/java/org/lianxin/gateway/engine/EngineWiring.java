package org.lianxin.gateway.engine;

import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;

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

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Scalars, types and the engine's own settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class EngineWiring {

    /** Nothing reads the engine's execution ids; making a random one for each request costs. */
    private static final ExecutionId UNUSED = ExecutionId.from("-");

    /** The records behind the members of the SDL's unions. */
    private static final Map<String, Class<?>> MEMBERS =
            Map.of("Organisation", OrganisationShown.class, "Person", PersonShown.class);

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
    GraphQlSourceBuilderCustomizer engine(Limits limits, PublishedRoots published) {
        var types = new ClassNameTypeResolver();
        MEMBERS.forEach((name, behind) -> types.addMapping(behind, name));
        return builder -> {
            var callers = new AtomicReference<SchemaViews>();
            builder.defaultTypeResolver(types)
                    .schemaFactory(
                            (sdl, wiring) -> {
                                GraphQLSchema schema = checked(sdl, wiring);
                                var views =
                                        new SchemaViews(
                                                sdl, wiring, AccessReading.of(sdl).policy());
                                published.publish(views.policy(), views.roots());
                                callers.set(views);
                                return schema;
                            })
                    .configureGraphQl(engine -> configure(engine, limits, callers.get()));
        };
    }

    private static void configure(GraphQL.Builder engine, Limits limits, SchemaViews views) {
        engine.preparsedDocumentProvider(new PreparedDocuments(limits, views))
                .instrumentation(new CallersSchema(views))
                .executionIdProvider((_, _, _) -> UNUSED);
    }

    private static GraphQLSchema checked(TypeDefinitionRegistry sdl, RuntimeWiring wiring) {
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(sdl, wiring);
        List<String> flaws = SchemaFlaws.of(schema, wiring.getDataFetchers(), MEMBERS);
        flaws.addAll(AccessReading.of(sdl).flaws());
        SchemaFlaws.refuse(flaws);
        return schema;
    }
}
