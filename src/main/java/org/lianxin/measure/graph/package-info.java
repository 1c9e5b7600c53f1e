/** What bodies did about measures, in Neo4j, and the inboxes worked out from it. */
@NullMarked
package org.lianxin.measure.graph;

import org.jspecify.annotations.NullMarked;
