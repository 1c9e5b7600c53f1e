package org.lianxin.exchange.peer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Which regions' gateways are followed, under {@code lianxin.peer}. That one is named here is not
 * enough: an agreement has to be in force.
 *
 * @param every how often it is looked for something new
 * @param timeout for one question
 */
@ConfigurationProperties("lianxin.peer")
record PeerProperties(
        @DefaultValue("1m") Duration every,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue List<Link> links) {

    /**
     * One of them.
     *
     * @param code of the organisation that runs it
     * @param url of its GraphQL endpoint
     * @param tokenFile holds an access token, which whoever runs this gateway keeps fresh
     */
    record Link(String code, URI url, Path tokenFile) {}
}
