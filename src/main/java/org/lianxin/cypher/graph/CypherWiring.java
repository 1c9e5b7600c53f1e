package org.lianxin.cypher.graph;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.lianxin.cypher.AfterLoss;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The beans of the door; what is offered to other modules are {@link Questions}, {@link
 * Transactions} and {@link UntimedTransactions}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class CypherWiring {

    @Bean
    Door graphDoor() {
        return new Door();
    }

    /** Nobody reads what Neo4j notes about a statement, so it need not gather and send it. */
    @Bean
    ConfigBuilderCustomizer withoutNotifications() {
        return driver -> driver.withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }

    @Bean
    Opening graphOpening(Driver driver, GraphProperties graph, Clock clock, Door door) {
        Seeder seeder = new Seeder(driver, graph.database(), graph.writeTimeout(), clock);
        List<ConstraintFile> files = ConstraintFiles.load();
        return new Opening(door, () -> seeder.apply(files), graph.startWait());
    }

    @Bean
    Sessions graphSessions(Driver driver, GraphProperties graph) {
        return new Sessions(driver, graph.database());
    }

    @Bean(destroyMethod = "close")
    Continuity graphContinuity(
            Sessions sessions, Opening opening, ObjectProvider<AfterLoss> keepers) {
        return new Continuity(
                sessions,
                () -> opening.again(() -> keepers.orderedStream().forEach(AfterLoss::forget)));
    }

    @Bean
    Traffic graphTraffic() {
        return new Traffic();
    }

    @Bean(destroyMethod = "close")
    Questions questions(
            Sessions sessions,
            GraphProperties graph,
            Door door,
            Continuity continuity,
            Traffic traffic) {
        var bolt = new BoltTransport(sessions, graph.queryTimeout());
        Transport guarded =
                (name, text, parameters) -> {
                    door.pass(name);
                    return bolt.fly(name, text, parameters);
                };
        return new WatchedQuestions(
                new BatchingQuestions(guarded, graph.limits(), traffic), continuity);
    }

    @Bean
    WatchedWrites watchedWrites(Door door, Continuity continuity) {
        return new WatchedWrites(door, continuity);
    }

    @Bean
    Transactions transactions(
            Sessions sessions,
            GraphProperties graph,
            WatchedWrites watched,
            Clock clock,
            ObjectProvider<BeforeCommit> followers) {
        // Asked for at each write: followers need transactions themselves to be made.
        var writes =
                new GraphTransactions(
                        sessions,
                        graph.writeTimeout(),
                        clock,
                        () -> followers.orderedStream().iterator());
        return new Transactions() {
            @Override
            public <T> T write(Work<T> work) {
                return watched.pass("write", () -> writes.write(work));
            }

            @Override
            public <T> T write(Duration limit, Work<T> work) {
                return watched.pass("write", () -> writes.write(limit, work));
            }
        };
    }

    @Bean
    UntimedTransactions untimedTransactions(Sessions sessions, WatchedWrites watched) {
        var writes = new GraphUntimedTransactions(sessions);
        return new UntimedTransactions() {
            @Override
            public <T> T write(Duration limit, Task<T> task) {
                return watched.pass("write", () -> writes.write(limit, task));
            }

            @Override
            public List<Row> writeOne(
                    Duration limit, Statement statement, Map<String, ?> parameters) {
                return watched.pass(
                        statement.name(), () -> writes.writeOne(limit, statement, parameters));
            }
        };
    }

    @Bean
    GraphHealth graphHealthIndicator(Questions questions) {
        return new GraphHealth(questions);
    }

    /** Asked keys against flown keys, asks against flights: what joining saves. */
    @Bean
    MeterBinder graphTrafficMeters(Traffic traffic) {
        return registry -> {
            FunctionCounter.builder("lianxin.graph.asks", traffic, t -> t.asks.sum())
                    .register(registry);
            FunctionCounter.builder("lianxin.graph.keys.asked", traffic, t -> t.keysAsked.sum())
                    .register(registry);
            FunctionCounter.builder("lianxin.graph.flights", traffic, t -> t.flights.sum())
                    .register(registry);
            FunctionCounter.builder("lianxin.graph.keys.flown", traffic, t -> t.keysFlown.sum())
                    .register(registry);
        };
    }
}
