/**
 * Three modules that break what Modulith verifies: an internal type used, an undeclared dependency.
 */
@NullMarked
package org.lianxin.architecture.planted;

import org.jspecify.annotations.NullMarked;
