/**
 * What a developer starts and what every test stands on: the development launcher, the graph under
 * test, the rules that the code obeys.
 */
@NullMarked
package org.lianxin;

import org.jspecify.annotations.NullMarked;
