package org.lianxin.gateway.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How verified tokens are remembered, under {@code lianxin.tokens}.
 *
 * @param keptFor at most so long is a token taken without checking it anew; a revoked key is
 *     honoured no longer than this
 * @param keptMax how many are remembered
 */
@ConfigurationProperties("lianxin.tokens")
record TokenProperties(@DefaultValue("60s") Duration keptFor, @DefaultValue("10000") int keptMax) {}
