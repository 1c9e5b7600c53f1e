@NullMarked
package org.lianxin.architecture.planted.kernel.inner;

import org.jspecify.annotations.NullMarked;
