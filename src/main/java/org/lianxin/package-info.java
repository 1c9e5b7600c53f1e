/** The Lianxin gateway. Each direct sub-package is a module; the floors are in {@code README}. */
@NullMarked
package org.lianxin;

import org.jspecify.annotations.NullMarked;
