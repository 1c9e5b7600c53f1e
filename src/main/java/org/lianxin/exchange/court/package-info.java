/**
 * Courts' syncs in Neo4j: staged in sealed chunks, then committed in one transaction.
 *
 * <p>A row is known by its digest, which stands with the statement that it made: what a sync
 * repeats is not told again. So a sync costs what changed, and an entry that something else stated
 * in between has no digest and is told anew.
 */
@NullMarked
package org.lianxin.exchange.court;

import org.jspecify.annotations.NullMarked;
