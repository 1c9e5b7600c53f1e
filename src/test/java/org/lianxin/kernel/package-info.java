/** Tests of the values that every module speaks in. */
@NullMarked
package org.lianxin.kernel;

import org.jspecify.annotations.NullMarked;
