package org.lianxin.cypher.graph;

import org.lianxin.cypher.Row;

import java.time.Instant;
import java.util.Map;

/**
 * What one flight brought back.
 *
 * @param rows by parameter; a parameter without a row is one that the graph does not know
 * @param recordedUpTo the recorded clock, read before the rows
 */
record Landing(Map<Object, Row> rows, Instant recordedUpTo) {}
