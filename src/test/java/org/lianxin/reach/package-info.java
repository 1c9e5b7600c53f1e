/** Tests of the module {@code reach}: each rule and its negative twin. */
@NullMarked
package org.lianxin.reach;

import org.jspecify.annotations.NullMarked;
