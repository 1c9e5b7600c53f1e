/** Tests of the rulebook files and of their loader. */
@NullMarked
package org.lianxin.rulebook.files;

import org.jspecify.annotations.NullMarked;
