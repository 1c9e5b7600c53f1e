package org.lianxin.exchange.court;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long a sync may take, under {@code lianxin.court-sync}.
 *
 * @param openMinutes how long one stays open after its last chunk
 * @param commitTimeoutMillis how long the server may work on one commit, which all other writes
 *     wait for
 * @param rowsMax rows by which one commit changes a list, for the graph keeps what it changes in
 *     memory until its end; a delta has no more rows
 * @param listMax rows of a full sync, of which the gateway keeps the digests and keys in memory
 *     during the commit
 */
@ConfigurationProperties("lianxin.court-sync")
record CourtSyncProperties(
        @DefaultValue("360") long openMinutes,
        @DefaultValue("600000") long commitTimeoutMillis,
        @DefaultValue("50000") int rowsMax,
        @DefaultValue("200000") int listMax) {

    CourtSyncProperties {
        if (openMinutes < 1 || commitTimeoutMillis < 1 || rowsMax < 1 || listMax < 1) {
            throw new IllegalArgumentException("every limit under lianxin.court-sync is positive");
        }
    }

    Duration open() {
        return Duration.ofMinutes(openMinutes);
    }

    Duration commitTimeout() {
        return Duration.ofMillis(commitTimeoutMillis);
    }
}
