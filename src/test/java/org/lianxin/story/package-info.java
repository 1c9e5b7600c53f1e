/** Stories in words that a city's lawyer can check, run against the decisions. */
@NullMarked
package org.lianxin.story;

import org.jspecify.annotations.NullMarked;
