/** Tests of the module {@code measure}: each rule and its negative twin. */
@NullMarked
package org.lianxin.measure;

import org.jspecify.annotations.NullMarked;
