/**
 * The log in the graph, and the one thread that writes it.
 *
 * <p>{@code GroupCommit} gathers what callers want appended while a transaction is under way;
 * {@code LogWriter} appends it in one transaction that holds the log's head node, whatever gateway
 * it runs in. What a transaction needs of the tree is its {@code RightEdge}, remembered from the
 * last one or made again from the graph by {@code Tiles}. A transaction that is done over first
 * looks whether it was committed.
 *
 * <p><b>What is visible.</b> Neo4j applies a commit record by record and readers take no locks: a
 * reader may see the head before the entries up to it. So the head also says up to where all is
 * {@code settled}, which is what the next holder of the head can say; a reader who finds the head
 * unsettled holds it for a moment.
 */
@NullMarked
package org.lianxin.audit.graph;

import org.jspecify.annotations.NullMarked;
