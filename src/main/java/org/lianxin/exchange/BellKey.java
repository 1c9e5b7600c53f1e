package org.lianxin.exchange;

/**
 * The public half of the key by which bells are signed.
 *
 * @param id by which a signature names it: the thumbprint of RFC 7638
 * @param x the key itself, Base64 as in addresses without padding
 */
public record BellKey(String id, String x) {}
