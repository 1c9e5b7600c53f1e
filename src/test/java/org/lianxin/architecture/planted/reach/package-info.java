@NullMarked
package org.lianxin.architecture.planted.reach;

import org.jspecify.annotations.NullMarked;
