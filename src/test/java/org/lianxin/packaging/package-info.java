/** What is shipped: the jar, what it holds, and that it runs by itself. */
@NullMarked
package org.lianxin.packaging;

import org.jspecify.annotations.NullMarked;
