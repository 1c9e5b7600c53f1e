/** Tests of how profiles are put together, against ports that answer from memory. */
@NullMarked
package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.NullMarked;
