/** Organisations that may call and consents in Neo4j: how they are read, written and counted. */
@NullMarked
package org.lianxin.access.graph;

import org.jspecify.annotations.NullMarked;
