package org.lianxin.measure.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.measure.Executions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The measure module's beans. */
@Configuration(proxyBeanMethods = false)
class MeasureWiring {

    @Bean
    Executions executions(Questions questions) {
        return new GraphExecutions(questions);
    }
}
