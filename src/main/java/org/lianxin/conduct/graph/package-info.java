/** Credit entries in Neo4j: how they are read and written. */
@NullMarked
package org.lianxin.conduct.graph;

import org.jspecify.annotations.NullMarked;
