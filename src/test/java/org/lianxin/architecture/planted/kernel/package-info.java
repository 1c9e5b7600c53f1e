@NullMarked
package org.lianxin.architecture.planted.kernel;

import org.jspecify.annotations.NullMarked;
