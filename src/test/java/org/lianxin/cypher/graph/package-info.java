/** The door under test, and {@code TestDoor}, through which the other modules' tests use it. */
@NullMarked
package org.lianxin.cypher.graph;

import org.jspecify.annotations.NullMarked;
