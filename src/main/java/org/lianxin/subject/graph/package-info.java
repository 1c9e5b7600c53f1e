/** The registry graph in Neo4j: how subjects are read and written. */
@NullMarked
package org.lianxin.subject.graph;

import org.jspecify.annotations.NullMarked;
