/** When the rounds are walked: at the start, and then every hour by the calendar of Beijing. */
@NullMarked
package org.lianxin.oversight.daily;

import org.jspecify.annotations.NullMarked;
