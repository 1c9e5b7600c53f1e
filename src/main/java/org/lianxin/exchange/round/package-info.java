/** Walks the recurring rounds of this module, each in a thread of its own. */
@NullMarked
package org.lianxin.exchange.round;

import org.jspecify.annotations.NullMarked;
