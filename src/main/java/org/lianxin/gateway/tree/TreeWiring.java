package org.lianxin.gateway.tree;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Puts the strategy into the engine, with the engine's own way of telling failures. */
@Configuration(proxyBeanMethods = false)
class TreeWiring {

    @Bean
    GraphQlSourceBuilderCustomizer recordTrees(
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        var failures =
                DataFetcherExceptionResolver.createExceptionHandler(
                        resolvers.orderedStream().toList());
        return builder ->
                builder.configureGraphQl(
                        engine ->
                                engine.queryExecutionStrategy(new TreeStrategy(failures))
                                        .subscriptionExecutionStrategy(new PageStrategy(failures)));
    }
}
