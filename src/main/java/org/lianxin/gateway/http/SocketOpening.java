package org.lianxin.gateway.http;

/**
 * What is known of a connection from its upgrade.
 *
 * @param party who asked for it
 * @param uri which a proof of possession in {@code connection_init} has to be about
 */
record SocketOpening(Party party, String uri) {}
