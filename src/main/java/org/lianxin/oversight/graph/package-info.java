/** Reminders in Neo4j. */
@NullMarked
package org.lianxin.oversight.graph;

import org.jspecify.annotations.NullMarked;
