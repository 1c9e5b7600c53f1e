package org.lianxin.gateway.http;

import org.lianxin.access.Admissions;
import org.lianxin.exchange.Feeds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Subscriptions over WebSocket and as events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
class LiveWiring {

    @Bean(destroyMethod = "close")
    FeedHeads feedHeads(Feeds feeds, LiveProperties properties) {
        return new FeedHeads(feeds, properties.pollEvery());
    }

    @Bean
    LiveRooms liveRooms(LiveProperties properties) {
        return new LiveRooms(properties);
    }

    @Bean
    Streaming streaming(
            Settling settling,
            Admissions admissions,
            Rates rates,
            FeedHeads heads,
            Clock clock,
            LiveProperties properties) {
        return new Streaming(settling, admissions, rates, heads, clock, properties);
    }

    @Bean
    EventStreams eventStreams(
            Streaming streaming, Settling settling, LiveRooms rooms, AnswerWriter writer) {
        return new EventStreams(streaming, settling, rooms, writer);
    }

    @Bean(destroyMethod = "close")
    Sockets sockets(LiveRooms rooms, LiveProperties properties, Clock clock) {
        return new Sockets(rooms, properties, clock);
    }

    @Bean
    InitTokens initTokens(PresentedTokens presented, CallerTokens tokens) {
        return new InitTokens(presented, tokens);
    }

    @Bean
    SocketDesk socketDesk(
            OperationReader reader,
            InitTokens tokens,
            Streaming streaming,
            Settling settling,
            LiveRooms rooms,
            Rates rates) {
        return new SocketDesk(reader, tokens, streaming, settling, rooms, rates);
    }

    @Bean
    SocketUpgrade socketUpgrade(
            SocketDesk desk,
            Sockets sockets,
            LiveRooms rooms,
            LiveProperties properties,
            PresentedTokens presented) {
        return new SocketUpgrade(desk, sockets, rooms, properties, presented);
    }

    /** Before the server waits for its requests: streams would keep it waiting to the end. */
    @Bean
    LiveEnd liveEnd(LiveRooms rooms, Sockets sockets) {
        return new LiveEnd(rooms, sockets);
    }
}
