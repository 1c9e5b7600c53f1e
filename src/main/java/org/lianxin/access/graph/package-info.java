/**
 * Organisations that may call and consents in Neo4j: how they are read, written and counted.
 *
 * <p>What is asked before a request is let in (proofs, rates) is written without the recorded
 * clock: none of it is ever asked "as known at" an instant.
 */
@NullMarked
package org.lianxin.access.graph;

import org.jspecify.annotations.NullMarked;
