/**
 * Other regions' gateways: the agreements with them, how their feeds are followed, and what they
 * told.
 *
 * <p>What a peer told is kept as it told it, with its origin, and never becomes a listing: it
 * reaches nobody and carries no measure. Whatever is written is written in the transaction that
 * moves the mark up to which the peer's feed is known, so twice changes nothing.
 */
@NullMarked
package org.lianxin.exchange.peer;

import org.jspecify.annotations.NullMarked;
