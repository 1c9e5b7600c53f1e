/**
 * Bells: the addresses at which organisations are told that a feed has come further. They stand in
 * the graph with what became of the last ring; a call is one signed POST to an address that is
 * looked up each time and lies on the public network.
 */
@NullMarked
package org.lianxin.exchange.bell;

import org.jspecify.annotations.NullMarked;
