/** Listings in Neo4j: how they are read and written. */
@NullMarked
package org.lianxin.listing.graph;

import org.jspecify.annotations.NullMarked;
