/**
 * Recalls in Neo4j: their causes, written in the transaction of a change; what of the audit log has
 * to be known to find who was told; and the work that makes one of the other.
 */
@NullMarked
package org.lianxin.exchange.recall;

import org.jspecify.annotations.NullMarked;
