/**
 * The change feeds in Neo4j: who writes them in the transaction of each change, how listings become
 * items, and how pages and snapshots are read.
 *
 * <p>An entry is one node that serves as log and as snapshot: the state at a number is what was put
 * up to it and superseded by none up to it. Heads are written under the recorded clock, which every
 * write holds, so numbers are dense.
 */
@NullMarked
package org.lianxin.exchange.feed;

import org.jspecify.annotations.NullMarked;
