/** Disputes, repairs and restorations in Neo4j: how they are read and written. */
@NullMarked
package org.lianxin.remedy.graph;

import org.jspecify.annotations.NullMarked;
