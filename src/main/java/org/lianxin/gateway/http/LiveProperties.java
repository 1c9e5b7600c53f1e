package org.lianxin.gateway.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * What live delivery is bounded by, under {@code lianxin.live}. All of it stands in {@code
 * src/docs/limits.md}, which a test compares with this.
 *
 * @param pollEvery how often the heads of the followed feeds are asked for, all in one question
 * @param recheckEvery how often it is asked whether a follower that gets nothing still may
 * @param pingEvery how often a sign of life goes to a follower that gets nothing else
 * @param stalledAfter how long a WebSocket may take nothing of what is being sent
 * @param handshakeWithin how soon {@code connection_init} has to come
 * @param idleMax how long a WebSocket may stand without a subscription
 * @param connectionsMax live connections of one gateway, of both kinds
 * @param connectionsPerClient of them one client's
 * @param streamsMax subscriptions of one gateway
 * @param streamsPerClient of them one client's
 * @param messageCharactersMax of one message over a WebSocket
 */
@ConfigurationProperties("lianxin.live")
record LiveProperties(
        @DefaultValue("200ms") Duration pollEvery,
        @DefaultValue("10s") Duration recheckEvery,
        @DefaultValue("15s") Duration pingEvery,
        @DefaultValue("20s") Duration stalledAfter,
        @DefaultValue("10s") Duration handshakeWithin,
        @DefaultValue("60s") Duration idleMax,
        @DefaultValue("1500") int connectionsMax,
        @DefaultValue("100") int connectionsPerClient,
        @DefaultValue("2000") int streamsMax,
        @DefaultValue("100") int streamsPerClient,
        @DefaultValue("65536") int messageCharactersMax) {

    LiveProperties {
        requirePositive(pollEvery, recheckEvery, pingEvery, stalledAfter, handshakeWithin, idleMax);
        if (Math.min(connectionsMax, connectionsPerClient) < 1
                || Math.min(streamsMax, streamsPerClient) < 1
                || messageCharactersMax < 1) {
            throw new IllegalArgumentException("every limit under lianxin.live is positive");
        }
    }

    private static void requirePositive(Duration... durations) {
        for (Duration duration : durations) {
            if (duration.toMillis() < 1) {
                throw new IllegalArgumentException("every time under lianxin.live is positive");
            }
        }
    }
}
